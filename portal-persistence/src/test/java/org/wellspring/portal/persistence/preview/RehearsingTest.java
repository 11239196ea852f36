package org.wellspring.portal.persistence.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.article.ArticlePage;
import org.wellspring.portal.disclaimer.DisclaimerEntry;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.faq.FaqEntry;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.preview.Rehearsal;
import org.wellspring.portal.preview.Rehearsing;

class RehearsingTest extends NewsroomTest {

    private Rehearsing rehearsing;
    private Article iron;

    @BeforeEach
    void begin() {
        rehearsing = new Rehearsing(new Rehearsal(items, () -> zone));
        iron = article("Iron");
    }

    @Test
    void aDraftThatReadersNeverSawIsSeenAsTheyWouldSeeIt() {
        iron.attach(faq("Why iron?"));
        iron.attach(disclaimer("General information"));
        ArticlePage page = see();
        assertThat(page.title()).isEqualTo("Iron");
        assertThat(page.faqs()).extracting(FaqEntry::question).containsExactly("Why iron?");
        assertThat(page.disclaimers()).extracting(DisclaimerEntry::title).containsExactly("General information");
    }

    @Test
    void theDraftIsSeenInThePlaceOfWhatIsPublic() {
        published(iron, NOON.minusSeconds(60));
        iron.revise(iron.draft().replacing("title", "Iron, revised"), items, WALTER, now);
        assertThat(see().title()).isEqualTo("Iron, revised");
    }

    @Test
    void itsDayIsThatOfTheSite() {
        zone = ZoneId.of("Pacific/Kiritimati");
        assertThat(see().postedOn())
                .isEqualTo(LocalDate.ofInstant(NOON, ZoneOffset.UTC).plusDays(1));
    }

    @Test
    void whatTheDraftStillLacksDoesNotMatter() {
        iron.revise(iron.draft().replacing("body", ""), items, WALTER, now);
        assertThat(see().body().isEmpty()).isTrue();
    }

    @Test
    void aQuestionThatIsPublicIsSeenInItsPublicWords() {
        Faq faq = faq("Why iron?");
        published(faq, NOON.minusSeconds(60));
        faq.revise(faq.draft().replacing("question", "Why zinc?"), items, WALTER, now);
        iron.attach(faq);
        assertThat(see().faqs()).extracting(FaqEntry::question).containsExactly("Why iron?");
    }

    private ArticlePage see() {
        entities.flush();
        return rehearsing
                .see(iron.id(), "rita", now, () -> page(iron.slug(), now))
                .orElseThrow();
    }
}
