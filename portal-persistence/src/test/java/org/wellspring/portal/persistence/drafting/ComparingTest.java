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
import org.wellspring.portal.drafting.Change;
import org.wellspring.portal.drafting.Comparing;
import org.wellspring.portal.drafting.Comparison;
import org.wellspring.portal.drafting.RevisionNotFoundException;
import org.wellspring.portal.drafting.Side;
import org.wellspring.portal.edition.EditionNotFoundException;
import org.wellspring.portal.edition.NotPublicException;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.edition.JpaItemQueries;
import org.wellspring.portal.revision.Mark;
import org.wellspring.portal.revision.Row;
import org.wellspring.portal.revision.Saving;

class ComparingTest extends NewsroomTest {

    private Comparing comparing;
    private Article iron;

    @BeforeEach
    void begin() {
        comparing = new Comparing(items, new JpaItemQueries(entities), revisions, clock);
        iron = article("Iron");
        entities.flush();
    }

    @Test
    void twoKeptDraftsAreCompared() {
        titled("Zinc");
        assertThat(title(Side.revision(1), Side.revision(2)))
                .isEqualTo(new Row(Row.Kind.TEXT, changed("Iron"), changed("Zinc")));
    }

    @Test
    void theDraftIsComparedWithWhatReadersSee() {
        publishedNow(approved(iron));
        titled("Iron and more");
        assertThat(title(Side.PUBLIC, Side.DRAFT).woven())
                .containsExactly(new Row.Marked("Iron", Mark.SAME), new Row.Marked(" and more", Mark.ADDED));
    }

    @Test
    void anEditionIsComparedWithAKeptDraft() {
        publishedNow(approved(iron));
        titled("Zinc");
        assertThat(title(Side.revision(2), Side.edition(1)).after()).isEqualTo(changed("Iron"));
    }

    @Test
    void whatIsTheSameOnBothSidesIsLeftOut() {
        publishedNow(approved(iron));
        assertThat(compare(Side.PUBLIC, Side.edition(1)).differences()).isEmpty();
    }

    @Test
    void aSideThatIsNotThereIsTold() {
        assertThatThrownBy(() -> compare(Side.revision(9), Side.DRAFT)).isInstanceOf(RevisionNotFoundException.class);
        assertThatThrownBy(() -> compare(Side.edition(9), Side.DRAFT)).isInstanceOf(EditionNotFoundException.class);
        assertThatThrownBy(() -> compare(Side.PUBLIC, Side.DRAFT)).isInstanceOf(NotPublicException.class);
    }

    @Test
    void onlyEditorsCompare() {
        Actor nobody = new Actor("noah", Set.of(), "192.0.2.9");
        assertThatThrownBy(() -> comparing.compare(nobody, iron.id(), Side.DRAFT, Side.DRAFT))
                .isInstanceOf(NotPermittedException.class);
    }

    private Comparison compare(Side before, Side after) {
        return comparing.compare(RITA, iron.id(), before, after);
    }

    private Row title(Side before, Side after) {
        return compare(before, after).differences().stream()
                .filter(field -> field.name().equals("title"))
                .flatMap(field -> field.rows().stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<Row.Run> changed(String text) {
        return List.of(new Row.Run(text, true));
    }

    private void titled(String title) {
        drafting.save(
                WALTER,
                new Change(
                        iron.id(),
                        iron.revision(),
                        Optional.empty(),
                        iron.draft().replacing("title", title),
                        Saving.SAVED));
        entities.flush();
    }
}
