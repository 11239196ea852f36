package org.wellspring.portal.persistence.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.faq.FindingSimilar;
import org.wellspring.portal.faq.SimilarFaq;
import org.wellspring.portal.persistence.NewsroomTest;

class JpaFaqBandsTest extends NewsroomTest {

    private static final String ASKED = "How much iron does one need per day?";

    private List<SimilarFaq> similar(Locale language, String question, OptionalLong except) {
        entities.flush();
        return new FindingSimilar(new JpaFaqBands(entities), InstantSource.fixed(NOON))
                .find(WALTER, language, question, except);
    }

    private List<SimilarFaq> similar(String question) {
        return similar(EN, question, OptionalLong.empty());
    }

    @Test
    void theLikestComesFirstAndTellsWhetherItIsPublic() {
        Faq day = faq("How much iron do I need per day?");
        Faq week = faq("How much iron do I need per week or day?");
        faq("Why am I so tired?");
        published(day, NOON);
        published(week, NOON.plusSeconds(60));
        assertThat(similar(ASKED)).extracting(SimilarFaq::id).containsExactly(day.id(), week.id());
        assertThat(similar(ASKED)).extracting(SimilarFaq::isPublic).containsExactly(true, false);
    }

    @Test
    void aQuestionIsNotLikeItselfNorLikeOneOfAnotherLanguage() {
        Faq day = faq("How much iron do I need per day?");
        assertThat(similar(EN, ASKED, OptionalLong.of(day.id()))).isEmpty();
        assertThat(similar(Locale.GERMAN, ASKED, OptionalLong.empty())).isEmpty();
    }

    @Test
    void aQuestionIsFoundByWhatItSaysNow() {
        Faq faq = faq("Why am I so tired?");
        faq.revise(faq.draft().replacing("question", "How much iron do I need per day?"), items, WALTER, NOON);
        assertThat(similar(ASKED)).extracting(SimilarFaq::id).containsExactly(faq.id());
        assertThat(similar("Why is one so tired?")).isEmpty();
    }

    @Test
    void whatBecameAPartOfAnotherIsNotFound() {
        Faq day = faq("How much iron do I need per day?");
        ContentItem other = faq("Is iron needed?");
        merging.merge(PAULA, day.id(), version(day), other.id());
        assertThat(similar(ASKED)).isEmpty();
    }

    @Test
    void twoStatementsFindThem() {
        faq("How much iron do I need per day?");
        assertThat(statements(() -> similar(ASKED))).isEqualTo(2);
    }
}
