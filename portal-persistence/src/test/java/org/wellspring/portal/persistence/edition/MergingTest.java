package org.wellspring.portal.persistence.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.MergedException;
import org.wellspring.portal.edition.NotMergeableException;
import org.wellspring.portal.edition.Presence;
import org.wellspring.portal.edition.Whereabouts;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.faq.FaqEntry;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.text.Slug;

class MergingTest extends NewsroomTest {

    @Test
    void whatReadersSawOfItEnds() {
        Faq why = known("Why?");
        merge(why, known("How come?"), at(1));
        assertThat(items.isPublic(why, at(1))).isFalse();
        assertThat(items.isPublic(why, at(1).minusNanos(1_000))).isTrue();
    }

    @Test
    void itsAddressLeadsToTheOther() {
        merge(known("Why?"), known("How come?"), at(1));
        assertThat(whereabouts("why", at(1))).isEqualTo(leadsTo("how-come"));
        assertThat(whereabouts("why", at(1).minusNanos(1)))
                .isEqualTo(new Whereabouts(Presence.PUBLIC, Optional.empty()));
    }

    @Test
    void addressesOfWhatWasMergedIntoItBeforeComeAlong() {
        Faq second = known("How come?");
        merge(known("Why?"), second, at(1));
        merge(second, known("What for?"), at(2));
        assertThat(whereabouts("why", at(2))).isEqualTo(leadsTo("what-for"));
        assertThat(whereabouts("how-come", at(2))).isEqualTo(leadsTo("what-for"));
        assertThat(whereabouts("why", at(2).minusNanos(1))).isEqualTo(leadsTo("how-come"));
    }

    @Test
    void articlesShowTheOtherOnceAndAfterFurtherMergesTheLast() {
        Faq first = known("Why?");
        Faq second = known("How come?");
        Faq third = known("What for?");
        Article iron = article("Iron");
        iron.attach(first);
        iron.attach(second);
        publishedNow(approved(iron));
        merge(first, second, at(1));
        assertQuestions(iron, at(1), "How come?");
        merge(second, third, at(2));
        assertQuestions(iron, at(2), "What for?");
        assertQuestions(iron, at(1), "How come?");
        assertQuestions(iron, NOON, "Why?", "How come?");
    }

    @Test
    void anArticleIsPublishedWithTheStandInOfItsQuestion() {
        Faq draft = faq("Why?");
        Article iron = article("Iron");
        iron.attach(draft);
        merge(draft, approved(faq("How come?")), NOON);
        publishedNow(approved(iron));
        assertQuestions(iron, NOON, "How come?");
    }

    @Test
    void whatWasPlannedIsCalledOff() {
        Faq why = approved(faq("Why?"));
        planned(why, at(5));
        merge(why, known("How come?"), at(1));
        assertThat(items.editionsFrom(why, NOON)).isEmpty();
        assertThat(whereabouts("why", at(5))).isEqualTo(leadsTo("how-come"));
    }

    @Test
    void nothingMoreIsDoneWithIt() {
        Faq why = known("Why?");
        merge(why, known("How come?"), at(1));
        assertThatThrownBy(() -> why.revise(why.draft(), items, WALTER, at(2))).isInstanceOf(MergedException.class);
        assertThatThrownBy(() -> publishedNow(why)).isInstanceOf(MergedException.class);
        assertThatThrownBy(() -> publishing.rollBack(PAULA, why.id(), version(why), 1))
                .isInstanceOf(MergedException.class);
        assertThatThrownBy(() -> items.move(why, new Slug("elsewhere"), at(2))).isInstanceOf(MergedException.class);
    }

    @Test
    void thereAreNoCircles() {
        Faq why = known("Why?");
        Faq how = known("How come?");
        assertThatThrownBy(() -> merge(why, why, at(1))).isInstanceOf(NotMergeableException.class);
        merge(why, how, at(1));
        assertThatThrownBy(() -> merge(how, why, at(2))).isInstanceOf(NotMergeableException.class);
        assertThatThrownBy(() -> merge(why, how, at(2))).isInstanceOf(NotMergeableException.class);
    }

    @Test
    void kindsStayApart() {
        Faq why = known("Why?");
        Article iron = approved(article("Iron"));
        publishedNow(iron);
        assertThatThrownBy(() -> merge(why, iron, at(1))).isInstanceOf(NotMergeableException.class);
    }

    @Test
    void readersAreNotLedToWhatTheyCannotSee() {
        Faq draft = faq("How come?");
        Faq why = known("Why?");
        assertThatThrownBy(() -> merge(why, draft, at(1))).isInstanceOf(NotMergeableException.class);
    }

    @Test
    void onlyPublishersMay() {
        Faq why = known("Why?");
        Faq how = known("How come?");
        assertThatThrownBy(() -> merging.merge(WALTER, why.id(), version(why), how.id()))
                .isInstanceOf(NotPermittedException.class);
    }

    private Faq known(String question) {
        Faq faq = approved(faq(question));
        publishedNow(faq);
        return faq;
    }

    private void merge(ContentItem item, ContentItem into, Instant at) {
        now = at;
        merging.merge(PAULA, item.id(), version(item), into.id());
        entities.flush();
    }

    private void assertQuestions(Article article, Instant at, String... questions) {
        entities.clear();
        assertThat(page(article.slug(), at).orElseThrow().faqs())
                .extracting(FaqEntry::question)
                .containsExactly(questions);
    }

    private Whereabouts whereabouts(String slug, Instant at) {
        return new JpaPublishedAddresses(entities).whereabouts(ItemKind.FAQ, EN, new Slug(slug), at);
    }

    private static Whereabouts leadsTo(String slug) {
        return new Whereabouts(Presence.PUBLIC, Optional.of(new Slug(slug)));
    }

    private static Instant at(int seconds) {
        return NOON.plusSeconds(seconds);
    }
}
