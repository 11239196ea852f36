package org.wellspring.portal.persistence.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.drafting.Change;
import org.wellspring.portal.drafting.MergeConflictException;
import org.wellspring.portal.drafting.Saved;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.FieldConflict;
import org.wellspring.portal.revision.Revision;
import org.wellspring.portal.revision.RevisionOverview;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.workflow.Stage;
import org.wellspring.portal.workflow.Step;

class DraftingTest extends NewsroomTest {

    private static final Actor WANDA = new Actor("wanda", Set.of(Role.AUTHOR), "192.0.2.5");

    private Article iron;

    @BeforeEach
    void begin() {
        iron = article("Iron");
        entities.flush();
    }

    @Test
    void everySaveIsKeptWithItsAuthorInstantAndWhatChanged() {
        save(WALTER, Saving.SAVED, "title", "Iron 2");
        now = NOON.plusSeconds(1);
        save(WANDA, Saving.SAVED, "title", "Iron 3");
        assertThat(history())
                .containsExactly(
                        new RevisionOverview(3, Saving.SAVED, List.of("title"), "wanda", NOON.plusSeconds(1)),
                        new RevisionOverview(2, Saving.SAVED, List.of("title"), "walter", NOON),
                        new RevisionOverview(1, Saving.SAVED, List.of(), "anna", NOON));
    }

    @Test
    void aFoldedAutosaveLeavesWhatItChanged() {
        save(WALTER, Saving.AUTOSAVED, "title", "Iron 2");
        save(WALTER, Saving.SAVED, "standfirst", "Other.");
        assertThat(history().get(0).changed()).containsExactly("title", "standfirst");
    }

    @Test
    void whatWasThereBeforeDraftsWereKeptIsKeptWithTheFirstChange() {
        assertThat(history()).isEmpty();
        save(WALTER, Saving.SAVED, "title", "Iron 2");
        assertThat(revision(1).value("title")).isEqualTo("Iron");
        assertThat(revision(2).value("title")).isEqualTo("Iron 2");
    }

    @Test
    void aSaveThatChangesNothingIsNotKept() {
        Saved saved = save(WALTER, Saving.SAVED, "title", "Iron");
        assertThat(saved.revision()).isEqualTo(1);
        assertThat(history()).isEmpty();
    }

    @Test
    void autosavesOfOnePersonFold() {
        save(WALTER, Saving.AUTOSAVED, "title", "Iron 2");
        now = now.plusSeconds(10);
        save(WALTER, Saving.AUTOSAVED, "title", "Iron 3");
        assertThat(numbers()).containsExactly(3, 1);
    }

    @Test
    void aSaveTakesTheAutosaveBeforeItIn() {
        save(WALTER, Saving.AUTOSAVED, "title", "Iron 2");
        save(WALTER, Saving.SAVED, "title", "Iron 3");
        assertThat(numbers()).containsExactly(3, 1);
    }

    @Test
    void whatAnEditorSavedAfterAnAutosaveIsNotFolded() {
        save(WALTER, Saving.AUTOSAVED, "title", "Iron 2");
        save(WALTER, Saving.SAVED, "title", "Iron 2");
        save(WALTER, Saving.AUTOSAVED, "title", "Iron 3");
        assertThat(numbers()).containsExactly(3, 2, 1);
    }

    @Test
    void whoOpenedAnAutosaveThatWasFoldedSinceIsMergedFromWhatItSaid() {
        save(WALTER, Saving.AUTOSAVED, "body", "<p>One</p>");
        DraftState opened = iron.draft();
        save(WALTER, Saving.AUTOSAVED, "body", "<p>One more</p>");
        Saved saved = drafting.save(
                WANDA,
                new Change(
                        iron.id(),
                        2,
                        Optional.of(opened),
                        Optional.empty(),
                        opened.replacing("title", "Iron 2"),
                        Saving.AUTOSAVED));
        assertThat(saved.state().value("body")).isEqualTo("<p>One more</p>");
        assertThat(saved.state().value("title")).isEqualTo("Iron 2");
        assertThat(saved.mergedWith()).contains("walter");
    }

    @Test
    void aChangeThatIsSentOnceMoreIsNoMerge() {
        DraftState typed = iron.draft().replacing("title", "Iron 2");
        save(WALTER, Saving.AUTOSAVED, "title", "Iron 2");
        Saved again = save(WALTER, 1, typed);
        assertThat(again.revision()).isEqualTo(2);
        assertThat(again.mergedWith()).isEmpty();
    }

    @Test
    void anAutosaveAfterASaveStandsBesideIt() {
        save(WALTER, Saving.SAVED, "title", "Iron 2");
        save(WALTER, Saving.AUTOSAVED, "title", "Iron 3");
        assertThat(numbers()).containsExactly(3, 2, 1);
    }

    @Test
    void autosavesDoNotFoldAcrossAPauseOfThirtyMinutes() {
        save(WALTER, Saving.AUTOSAVED, "title", "Iron 2");
        now = now.plus(Duration.ofMinutes(30));
        save(WALTER, Saving.AUTOSAVED, "title", "Iron 3");
        assertThat(numbers()).containsExactly(3, 2, 1);
    }

    @Test
    void autosavesFoldAcrossAShorterPause() {
        save(WALTER, Saving.AUTOSAVED, "title", "Iron 2");
        now = now.plus(Duration.ofMinutes(30)).minusNanos(1_000);
        save(WALTER, Saving.AUTOSAVED, "title", "Iron 3");
        assertThat(numbers()).containsExactly(3, 1);
    }

    @Test
    void autosavesDoNotFoldAcrossPeople() {
        save(WALTER, Saving.AUTOSAVED, "title", "Iron 2");
        save(WANDA, Saving.AUTOSAVED, "title", "Iron 3");
        assertThat(numbers()).containsExactly(3, 2, 1);
    }

    @Test
    void whatAStepWasTakenOnDoesNotFold() {
        save(WALTER, Saving.AUTOSAVED, "title", "Iron 2");
        iron.advance(Step.SUBMIT, WALTER, 0);
        entities.flush();
        save(WALTER, Saving.AUTOSAVED, "title", "Iron 3");
        assertThat(numbers()).containsExactly(3, 2, 1);
    }

    @Test
    void twoPeoplesChangesOfDifferentPlacesAreBroughtTogether() {
        DraftState opened = iron.draft();
        save(WALTER, Saving.SAVED, "title", "Iron and sleep");
        Saved saved = save(WANDA, 1, opened.replacing("standfirst", "At length."));
        assertThat(saved).isEqualTo(new Saved(3, iron.draft(), Optional.of("walter")));
        assertThat(iron.draft().value("title")).isEqualTo("Iron and sleep");
        assertThat(iron.draft().value("standfirst")).isEqualTo("At length.");
        assertThat(history().get(0).saving()).isEqualTo(Saving.MERGED);
    }

    @Test
    void twoPeoplesChangesOfTheSamePlaceAreAConflictAndNothingIsKept() {
        DraftState opened = iron.draft();
        save(WALTER, Saving.SAVED, "title", "Theirs");
        assertThatExceptionOfType(MergeConflictException.class)
                .isThrownBy(() -> save(WANDA, 1, opened.replacing("title", "Mine")))
                .satisfies(conflict -> {
                    assertThat(conflict.revision()).isEqualTo(2);
                    assertThat(conflict.merge().conflicts())
                            .extracting(FieldConflict::ancestor, FieldConflict::mine, FieldConflict::theirs)
                            .containsExactly(tuple("Iron", "Mine", "Theirs"));
                });
        assertThat(iron.draft().value("title")).isEqualTo("Theirs");
        assertThat(numbers()).containsExactly(2, 1);
    }

    @Test
    void anApprovedDraftThatIsChangedIsADraftAgainWithoutApproval() {
        approved(iron);
        save(WALTER, Saving.SAVED, "title", "Iron 2");
        assertThat(iron.stage()).isEqualTo(Stage.DRAFT);
        assertThat(iron.approvedBy()).isNull();
        assertThat(record(iron)).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo(Act.STAGE_CHANGED.name());
            assertThat(entry.before()).isEqualTo("APPROVED");
            assertThat(entry.after()).isEqualTo("DRAFT");
        });
    }

    @Test
    void anApprovedDraftThatStaysTheSameStaysApproved() {
        approved(iron);
        save(WALTER, Saving.AUTOSAVED, "title", "Iron");
        assertThat(iron.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void onlyAuthorsSave() {
        assertThatThrownBy(() -> save(RITA, Saving.SAVED, "title", "Iron 2")).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void aTitleOfTenThousandCharactersIsRefusedByNamingTheField() {
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> save(WALTER, Saving.SAVED, "title", "x".repeat(10_000)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("title"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("invalid_content.too_long"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sleep 😴 and 👩🏽‍⚕️", "النوم والمغنيسيوم", "שינה ומגנזיום", "睡眠と鉄", "e\u0301 as two characters"
            })
    void everyScriptIsKeptWhole(String title) {
        save(WALTER, Saving.SAVED, "title", title);
        entities.flush();
        entities.clear();
        assertThat(entities.find(Article.class, iron.id()).title()).isEqualTo(title);
        assertThat(revision(2).value("title")).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "standfirst"})
    void aNulCharacterIsRemoved(String field) {
        save(WALTER, Saving.SAVED, field, "Ir\0on!");
        entities.flush();
        assertThat(revision(2).value(field)).isEqualTo("Iron!");
    }

    @Test
    void aNulCharacterIsRemovedFromATextToo() {
        save(WALTER, Saving.SAVED, "body", "<p>Ir\0on!</p>");
        entities.flush();
        assertThat(revision(2).value("body")).isEqualTo("<p>Iron!</p>");
    }

    private Saved save(Actor actor, Saving how, String field, String value) {
        Change change = new Change(
                iron.id(), iron.revision(), Optional.empty(), iron.draft().replacing(field, value), how);
        Saved saved = drafting.save(actor, change);
        entities.flush();
        return saved;
    }

    private Saved save(Actor actor, int opened, DraftState state) {
        return drafting.save(actor, new Change(iron.id(), opened, Optional.empty(), state, Saving.SAVED));
    }

    private List<RevisionOverview> history() {
        return revisions.list(iron.id(), 0, 10);
    }

    private List<Integer> numbers() {
        return history().stream().map(RevisionOverview::number).toList();
    }

    private DraftState revision(int number) {
        return revisions.find(iron.id(), number).map(Revision::state).orElseThrow();
    }
}
