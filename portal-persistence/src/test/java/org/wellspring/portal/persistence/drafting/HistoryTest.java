package org.wellspring.portal.persistence.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.drafting.Change;
import org.wellspring.portal.drafting.History;
import org.wellspring.portal.drafting.RevisionNotFoundException;
import org.wellspring.portal.edition.ConflictException;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.revision.RevisionOverview;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.workflow.Stage;

class HistoryTest extends NewsroomTest {

    private History history;
    private Article iron;

    @BeforeEach
    void save() {
        history = new History(items, revisions, drafting, audit);
        iron = article("Iron");
        entities.flush();
        saved("Zinc", Saving.SAVED);
    }

    @Test
    void anEarlierDraftBecomesTheDraftAsANewRevision() {
        restore(1);
        assertThat(iron.title()).isEqualTo("Iron");
        assertThat(history.list(RITA, iron.id(), 0, 1))
                .containsExactly(new RevisionOverview(3, Saving.RESTORED, List.of("title"), "walter", NOON));
        assertThat(history.count(RITA, iron.id())).isEqualTo(3);
    }

    @Test
    void restoringIsTold() {
        restore(1);
        AuditEntry told = record(iron).get(0);
        assertThat(told.act()).isEqualTo(Act.RESTORED.name());
        assertThat(told.before()).isEqualTo("revision 2");
        assertThat(told.after()).isEqualTo("revision 1");
    }

    @Test
    void anApprovedDraftIsADraftAgain() {
        approved(iron);
        restore(1);
        assertThat(iron.stage()).isEqualTo(Stage.DRAFT);
        assertThat(iron.approvedBy()).isNull();
    }

    @Test
    void whatReadersSeeStays() {
        publishedNow(approved(iron));
        restore(1);
        assertThat(shown(iron, NOON)).contains("Zinc");
    }

    @Test
    void whoSawAnotherStateIsTold() {
        long seen = version(iron);
        saved("Copper", Saving.SAVED);
        assertThatThrownBy(() -> history.restore(WALTER, iron.id(), seen, 1)).isInstanceOf(ConflictException.class);
    }

    @Test
    void whatWasFoldedIsNotFound() {
        saved("Copper", Saving.AUTOSAVED);
        saved("Gold", Saving.AUTOSAVED);
        assertThatThrownBy(() -> restore(3)).isInstanceOf(RevisionNotFoundException.class);
    }

    @Test
    void onlyAuthorsRestoreAndOnlyEditorsRead() {
        Actor nobody = new Actor("noah", Set.of(), "192.0.2.9");
        assertThatThrownBy(() -> history.restore(RITA, iron.id(), version(iron), 1))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> history.list(nobody, iron.id(), 0, 1)).isInstanceOf(NotPermittedException.class);
    }

    private void saved(String title, Saving how) {
        drafting.save(
                WALTER,
                new Change(
                        iron.id(),
                        iron.revision(),
                        Optional.empty(),
                        iron.draft().replacing("title", title),
                        how));
        entities.flush();
    }

    private void restore(int number) {
        history.restore(WALTER, iron.id(), version(iron), number);
        entities.flush();
    }
}
