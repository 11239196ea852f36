package org.wellspring.portal.persistence.trash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.catalogue.ArrangingTopics;
import org.wellspring.portal.drafting.Change;
import org.wellspring.portal.edition.ConflictException;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemNotFoundException;
import org.wellspring.portal.edition.MergedException;
import org.wellspring.portal.edition.NotMergeableException;
import org.wellspring.portal.edition.TrashedException;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.link.LinkEnd;
import org.wellspring.portal.link.SitePath;
import org.wellspring.portal.listing.Desk;
import org.wellspring.portal.listing.ItemFilter;
import org.wellspring.portal.listing.Need;
import org.wellspring.portal.persistence.catalogue.JpaWhereUsed;
import org.wellspring.portal.persistence.link.JpaLinks;
import org.wellspring.portal.persistence.listing.SqlDeskQueries;
import org.wellspring.portal.persistence.listing.SqlItemLines;
import org.wellspring.portal.persistence.topic.JpaTopicBranches;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.topic.TopicNode;
import org.wellspring.portal.trash.StillPlannedException;
import org.wellspring.portal.trash.StillPublicException;
import org.wellspring.portal.workflow.Stage;
import org.wellspring.portal.workflow.Step;

class TrashingTest extends TrashTest {

    private Article iron;

    @BeforeEach
    void begin() {
        iron = article("Iron");
        entities.flush();
    }

    private void save(Article article, int revision, String title) {
        drafting.save(
                WALTER,
                new Change(
                        article.id(),
                        revision,
                        Optional.empty(),
                        article.draft().replacing("title", title),
                        Saving.AUTOSAVED));
    }

    @Test
    void anAuthorPutsAwayWhatWasNeverPublished() {
        assertThatThrownBy(() -> trashing.putAway(RITA, iron.id(), iron.version()))
                .isInstanceOf(NotPermittedException.class);
        trashing.putAway(WALTER, iron.id(), iron.version());
        assertThat(iron.trashed()).hasValueSatisfying(trashed -> {
            assertThat(trashed.by()).isEqualTo("walter");
            assertThat(trashed.at()).isEqualTo(now);
        });
    }

    @Test
    void aPublisherPutsAwayWhatReadersOnceSaw() {
        known(iron);
        assertThatThrownBy(() -> trashing.putAway(WALTER, iron.id(), iron.version()))
                .isInstanceOf(NotPermittedException.class);
        trashing.putAway(PAULA, iron.id(), iron.version());
        assertThatThrownBy(() -> trashing.putBack(WALTER, iron.id())).isInstanceOf(NotPermittedException.class);
        trashing.putBack(PAULA, iron.id());
        assertThat(iron.trashed()).isEmpty();
    }

    @Test
    void whatReadersSeeIsTakenBackFirst() {
        publishedNow(approved(iron));
        assertThatThrownBy(() -> putAway(iron)).isInstanceOf(StillPublicException.class);
    }

    @Test
    void whatReadersAreGoingToSeeIsCalledOffFirst() {
        int edition = planned(approved(iron), now.plus(Duration.ofDays(1))).number();
        assertThatThrownBy(() -> putAway(iron)).isInstanceOf(StillPlannedException.class);
        publishing.callOff(PAULA, iron.id(), version(iron), edition);
        putAway(iron);
        assertThat(iron.trashed()).isPresent();
    }

    @Test
    void whatBecameAPartOfAnotherIsNotPutAway() {
        Article zinc = article("Zinc");
        merging.merge(PAULA, iron.id(), version(iron), zinc.id());
        assertThatThrownBy(() -> putAway(iron)).isInstanceOf(MergedException.class);
    }

    @Test
    void nothingIsMergedIntoTheTrash() {
        Article zinc = article("Zinc");
        putAway(zinc);
        assertThatThrownBy(() -> merging.merge(PAULA, iron.id(), version(iron), zinc.id()))
                .isInstanceOf(NotMergeableException.class);
    }

    @Test
    void itLeavesListsPickersAndCounts() {
        article("Iron man");
        save(iron, 1, "Iron lung");
        putAway(iron);
        assertThat(listed(ItemKind.ARTICLE)).containsExactly("Iron man");
        assertThat(chosen(ItemKind.ARTICLE, "")).containsExactly("Iron man");
        assertThat(chosen(ItemKind.ARTICLE, "iron")).doesNotContain("Iron lung");
        assertThat(listing.count(WALTER, ItemFilter.all(ItemKind.ARTICLE).withWords("lung")))
                .isZero();
    }

    @Test
    void itLeavesTheDesk() {
        Desk desk = new Desk(
                new SqlDeskQueries(entities, () -> zone), new SqlItemLines(entities, () -> zone), () -> zone, clock);
        iron.advance(Step.SUBMIT, WALTER, 0);
        entities.flush();
        assertThat(desk.countNeeds(RITA)).isEqualTo(1);
        putAway(iron);
        assertThat(desk.countNeeds(RITA)).isZero();
        assertThat(desk.open(RITA).needs().get(Need.REVIEW)).isEqualTo(Map.of());
        assertThat(desk.open(RITA).standings()).isEmpty();
        assertThat(desk.open(RITA).mine()).isEmpty();
    }

    @Test
    void itComesBackAsItWas() {
        iron.advance(Step.SUBMIT, WALTER, 0);
        iron.assign("rita", null);
        putAway(iron);
        trashing.putBack(WALTER, iron.id());
        assertThat(listed(ItemKind.ARTICLE)).containsExactly("Iron");
        assertThat(iron.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(iron.reviewer()).isEqualTo("rita");
        assertThat(iron.revision()).isEqualTo(1);
    }

    @Test
    void doneTwiceItIsToldOnce() {
        long seen = version(iron);
        trashing.putAway(WALTER, iron.id(), seen);
        trashing.putAway(WALTER, iron.id(), seen);
        trashing.putBack(WALTER, iron.id());
        trashing.putBack(WALTER, iron.id());
        assertThat(record(iron)).extracting(AuditEntry::act).containsExactly("TRASHED", "PUT_BACK");
    }

    @Test
    void whoDidNotSeeTheLastChangePutsNothingAway() {
        long seen = version(iron);
        save(iron, 1, "Iron and sleep");
        entities.flush();
        assertThatThrownBy(() -> trashing.putAway(WALTER, iron.id(), seen)).isInstanceOf(ConflictException.class);
    }

    @Test
    void whoIsStillWritingIsToldAndGoesOnOnceItIsBack() {
        save(iron, 1, "Iron lung");
        trashing.putAway(ANNA, iron.id(), version(iron));
        assertThatThrownBy(() -> save(iron, 2, "Iron lungs"))
                .isInstanceOfSatisfying(
                        TrashedException.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("Iron lung", "anna", now));
        trashing.putBack(ANNA, iron.id());
        save(iron, 2, "Iron lungs");
        assertThat(iron.title()).isEqualTo("Iron lungs");
    }

    @Test
    void nobodyPublishesOrReviewsWhatWasPutAwayMeanwhile() {
        approved(iron);
        putAway(iron);
        assertThatThrownBy(() -> publishedNow(iron)).isInstanceOf(TrashedException.class);
        assertThatThrownBy(() -> iron.assign("rita", null)).isInstanceOf(TrashedException.class);
        assertThatThrownBy(() -> iron.advance(Step.REQUEST_CHANGES, RITA, 1)).isInstanceOf(TrashedException.class);
    }

    @Test
    void nothingOfThePastIsShownAgainFromTheTrash() {
        putAway(known(iron));
        assertThatThrownBy(() -> publishing.rollBack(PAULA, iron.id(), version(iron), 1))
                .isInstanceOf(TrashedException.class);
    }

    @Test
    void theAddressOfWhatWasTakenBackGoesOnTellingThatItIsGone() {
        putAway(known(iron));
        SitePath path = SitePath.of(iron.address()).orElseThrow();
        assertThat(new JpaLinks(entities).ends(List.of(path), now)).containsEntry(path, LinkEnd.GONE);
    }

    @Test
    void anArticleIsPublishedWithoutTheQuestionThatLiesInTheTrash() {
        Faq why = faq("Why iron?");
        Faq how = faq("How much?");
        iron.attach(why);
        iron.attach(how);
        approved(why);
        approved(how);
        approved(iron);
        putAway(why);
        publishedNow(iron);
        entities.flush();
        entities.clear();
        assertThat(page(iron.slug(), now).orElseThrow().faqs())
                .extracting(shown -> shown.question())
                .containsExactly("How much?");
        assertThat(items.get(Article.class, iron.id()).faqs())
                .as("the draft keeps it, for when it comes back")
                .hasSize(2);
    }

    @Test
    void whatLiesInTheTrashUsesNothing() {
        Faq why = faq("Why iron?");
        iron.attach(why);
        entities.flush();
        assertThat(new JpaWhereUsed(entities).ofFaq(why.id(), now).drafted()).isEqualTo(1);
        putAway(iron);
        assertThat(new JpaWhereUsed(entities).ofFaq(why.id(), now).isNone()).isTrue();
    }

    @Test
    void whatLiesUnderATopicInTheTrashLiesUnderTheOneAbove() {
        Topic food = topic("Food", Optional.empty());
        Topic minerals = topic("Minerals", Optional.of(food));
        topic("Metals", Optional.of(minerals));
        putAway(minerals);
        entities.clear();
        ArrangingTopics arranging = new ArrangingTopics(items, new JpaTopicBranches(entities), drafting, audit, clock);
        assertThat(arranging.under(WALTER, OptionalLong.of(food.id()), EN))
                .extracting(TopicNode::name)
                .containsExactly("Metals");
    }

    @Test
    void aLinkIntoTheTrashLeadsNowhere() {
        JpaLinks links = new JpaLinks(entities);
        SitePath path = SitePath.of(iron.address()).orElseThrow();
        Article zinc = article("Zinc");
        drafting.revise(
                WALTER,
                zinc,
                zinc.draft().replacing("body", "<p><a href=\"" + iron.address() + "\">Iron</a></p>"),
                Saving.SAVED);
        putAway(iron);
        assertThat(links.ends(List.of(path), now)).containsEntry(path, LinkEnd.NOWHERE);
        assertThat(links.broken(null, now, 10)).extracting(link -> link.title()).containsExactly("Zinc");
    }

    @Test
    void aRefusalIsForeseen() {
        assertThat(trashing.refusal(WALTER, iron)).isEmpty();
        publishedNow(approved(iron));
        assertThat(trashing.refusal(PAULA, iron).map(DomainException::key)).contains("still_public");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> trashing.putBack(PAULA, 4_711)).isInstanceOf(ItemNotFoundException.class);
    }
}
