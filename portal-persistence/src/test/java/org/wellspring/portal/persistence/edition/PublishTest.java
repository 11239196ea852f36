package org.wellspring.portal.persistence.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.article.EmptyArticleException;
import org.wellspring.portal.edition.CompanionNotReadyException;
import org.wellspring.portal.edition.ConflictException;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.EndsBeforeItBeginsException;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.workflow.NoTransitionException;

class PublishTest extends NewsroomTest {

    private static final Instant EVENING = NOON.plusSeconds(21_600);

    @Test
    void readersSeeItFromThatInstantOnAndNotANanosecondBefore() {
        Article iron = approved(article("Iron"));
        publishedNow(iron);
        assertThat(shown(iron, NOON)).contains("Iron");
        assertThat(shown(iron, NOON.minusNanos(1))).isEmpty();
    }

    @Test
    void withAnEndReadersSeeItUntilANanosecondBefore() {
        Article iron = approved(article("Iron"));
        publishedUntil(iron, EVENING);
        assertThat(shown(iron, EVENING.minusNanos(1))).contains("Iron");
        assertThat(shown(iron, EVENING)).isEmpty();
    }

    @Test
    void anEndThatIsNotAfterTheBeginningIsRefused() {
        Article iron = approved(article("Iron"));
        assertThatThrownBy(() -> publishedUntil(iron, NOON)).isInstanceOf(EndsBeforeItBeginsException.class);
        assertThatThrownBy(() -> publishedUntil(iron, NOON.plusNanos(999)))
                .isInstanceOf(EndsBeforeItBeginsException.class);
    }

    @Test
    void aDraftThatNobodyApprovedIsRefused() {
        Article iron = article("Iron");
        assertThatThrownBy(() -> publishedNow(iron)).isInstanceOf(NoTransitionException.class);
    }

    @Test
    void aDraftChangedSinceItsApprovalIsRefused() {
        Article iron = approved(article("Iron"));
        iron.revise(iron.draft().replacing("title", "Zinc"), items, WALTER, NOON);
        assertThatThrownBy(() -> publishedNow(iron)).isInstanceOf(NoTransitionException.class);
    }

    @Test
    void authorsAndReviewersMayNot() {
        Article iron = approved(article("Iron"));
        assertThatThrownBy(() -> publishing.publish(WALTER, iron.id(), version(iron), Optional.empty()))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> publishing.publish(RITA, iron.id(), version(iron), Optional.empty()))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void whoSawAnotherStateIsTold() {
        Article iron = approved(article("Iron"));
        long seen = version(iron);
        retitled(iron, "Zinc");
        assertThatThrownBy(() -> publishing.publish(PAULA, iron.id(), seen, Optional.empty()))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void anEditionKeepsWhatItIsMadeOf() {
        Article iron = retitled(article("Iron"), "Zinc");
        Edition edition = reloaded(publishedNow(iron));
        assertThat(edition.number()).isEqualTo(1);
        assertThat(edition.revision()).isEqualTo(2);
        assertThat(edition.approvedBy()).isEqualTo(RITA.name());
        assertThat(edition.publishedBy()).isEqualTo(PAULA.name());
        assertThat(edition.publishedAt()).isEqualTo(NOON);
    }

    @Test
    void anEditionVouchesForWhatItShows() {
        Article iron = article("Iron");
        iron.attach(approved(faq("Why?")));
        iron.attach(approved(disclaimer("Care")));
        Edition edition = reloaded(publishedNow(approved(iron)));
        assertThat(edition.digest()).isEqualTo(edition.shown().digest());
    }

    @Test
    void theNextEditionLeavesTheOneBeforeAsItWas() {
        Article iron = approved(article("Iron"));
        Edition first = publishedNow(iron);
        String digest = first.digest();
        now = EVENING;
        publishedNow(retitled(iron, "Zinc"));
        assertThat(shown(iron, EVENING.minusNanos(1))).contains("Iron");
        assertThat(shown(iron, EVENING)).contains("Zinc");
        assertThat(reloaded(first).shown().digest()).isEqualTo(digest);
    }

    @Test
    void whatReadersHaveNeverSeenGoesAlong() {
        Article iron = article("Iron");
        Faq why = approved(faq("Why?"));
        iron.attach(why);
        publishedNow(approved(iron));
        assertThat(page(iron.slug(), NOON).orElseThrow().faqs()).hasSize(1);
    }

    @Test
    void whatReadersKnowStaysAsItIs() {
        Article iron = article("Iron");
        Faq why = approved(faq("Why?"));
        publishedNow(why);
        iron.attach(why);
        now = EVENING;
        publishedNow(approved(iron));
        assertThat(items.editions(why)).hasSize(1);
    }

    @Test
    void whatWasTakenBackIsNotPublishedByTheWay() {
        Article iron = article("Iron");
        Faq why = approved(faq("Why?"));
        publishedNow(why);
        now = EVENING;
        publishing.takeBack(PAULA, why.id(), version(why));
        iron.attach(why);
        publishedNow(approved(iron));
        assertThat(page(iron.slug(), EVENING).orElseThrow().faqs()).isEmpty();
    }

    @Test
    void whatIsPlannedForLaterIsPublishedAlready() {
        Article iron = article("Iron");
        Faq why = approved(faq("Why?"));
        planned(why, EVENING);
        iron.attach(why);
        publishedNow(approved(iron));
        assertThat(page(iron.slug(), NOON).orElseThrow().faqs()).hasSize(1);
    }

    @Test
    void whatWasCalledOffGoesAlongAgain() {
        Article iron = article("Iron");
        Faq why = approved(faq("Why?"));
        Edition planned = planned(why, EVENING);
        publishing.callOff(PAULA, why.id(), version(why), planned.number());
        iron.attach(why);
        publishedNow(approved(iron));
        assertThat(page(iron.slug(), NOON).orElseThrow().faqs()).hasSize(1);
    }

    @Test
    void aCompanionThatNobodyApprovedStandsInTheWay() {
        Article iron = article("Iron");
        iron.attach(faq("Why?"));
        approved(iron);
        assertThatThrownBy(() -> publishedNow(iron)).isInstanceOf(CompanionNotReadyException.class);
    }

    @Test
    void anEmptyDraftCannotEvenBeSubmitted() {
        Article iron = article("Iron");
        iron.revise(iron.draft().replacing("body", ""), items, WALTER, NOON);
        assertThatThrownBy(() -> approved(iron)).isInstanceOf(EmptyArticleException.class);
    }

    private Edition reloaded(Edition edition) {
        entities.flush();
        entities.clear();
        return entities.find(Edition.class, edition.id());
    }
}
