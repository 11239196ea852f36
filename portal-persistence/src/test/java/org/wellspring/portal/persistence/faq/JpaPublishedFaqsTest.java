package org.wellspring.portal.persistence.faq;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.faq.FaqTeaser;
import org.wellspring.portal.persistence.PersistenceTest;
import org.wellspring.portal.text.Slug;

class JpaPublishedFaqsTest extends PersistenceTest {

    private static final Slug WHY = new Slug("why");

    private JpaPublishedFaqs faqs;

    @BeforeEach
    void open() {
        faqs = new JpaPublishedFaqs(entities);
    }

    @Test
    void aQuestionNamesTheArticlesThatShowIt() {
        Faq faq = faq("Why?");
        Article iron = article("Iron");
        Article zinc = article("Zinc");
        iron.attach(faq);
        zinc.attach(faq);
        published(faq, NOON);
        published(iron, NOON);
        published(zinc, NOON);
        takenBack(zinc, NOON.plusSeconds(1));
        assertThat(faqs.find(EN, WHY, NOON.plusSeconds(1)).orElseThrow().articles())
                .extracting(ItemLink::slug)
                .containsExactly(new Slug("iron"));
    }

    @Test
    void aQuestionKeepsTheInstantAtWhichReadersFirstSawIt() {
        Faq faq = faq("Why?");
        published(faq, NOON);
        published(faq, NOON.plusSeconds(60));
        assertThat(faqs.find(EN, WHY, NOON.plusSeconds(60)).orElseThrow().publishedAt())
                .isEqualTo(NOON);
    }

    @Test
    void allQuestionsStandInAlphabeticalOrder() {
        published(faq("why?"), NOON);
        published(faq("How?"), NOON);
        published(faq("What?"), NOON);
        assertThat(faqs.all(EN, NOON, 0, 10)).extracting(FaqTeaser::slug).isEqualTo(slugs("how", "what", "why"));
        assertThat(faqs.count(EN, NOON)).isEqualTo(3);
    }

    @Test
    void theNewestQuestionComesFirst() {
        published(faq("How?"), NOON);
        published(faq("Why?"), NOON.plusSeconds(1));
        assertThat(faqs.newest(EN, NOON.plusSeconds(1), 5))
                .extracting(FaqTeaser::slug)
                .isEqualTo(slugs("why", "how"));
    }

    @Test
    void aQuestionTakenBackIsGone() {
        Faq faq = faq("Why?");
        published(faq, NOON);
        takenBack(faq, NOON.plusSeconds(1));
    }
}
