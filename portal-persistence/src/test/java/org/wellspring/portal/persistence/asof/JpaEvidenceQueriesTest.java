package org.wellspring.portal.persistence.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.asof.ShownEdition;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.PersistenceTest;

class JpaEvidenceQueriesTest extends PersistenceTest {

    private JpaEvidenceQueries queries;

    @BeforeEach
    void open() {
        queries = new JpaEvidenceQueries(entities);
    }

    @Test
    void anEditionIsToldWithItsItem() {
        Article iron = article("Iron");
        ShownEdition shown = only(published(iron, NOON));
        assertThat(shown)
                .extracting(ShownEdition::kind, ShownEdition::item, ShownEdition::address, ShownEdition::number)
                .containsExactly(ItemKind.ARTICLE, iron.id(), "/articles/iron", 1);
        assertThat(shown)
                .extracting(ShownEdition::validFrom, ShownEdition::publishedBy, ShownEdition::revision)
                .containsExactly(NOON, "anna", 1);
    }

    @Test
    void anEditionEndsWhereTheNextBegins() {
        Article iron = article("Iron");
        Edition first = published(iron, NOON);
        assertThat(only(first).validUntil()).isEmpty();
        published(iron, NOON.plusSeconds(60));
        takenBack(iron, NOON.plusSeconds(90));
        assertThat(only(first).validUntil()).isEqualTo(Optional.of(NOON.plusSeconds(60)));
    }

    @Test
    void anEditionThatNobodyChangedIsIntact() {
        Edition edition = published(article("Iron"), NOON);
        entities.clear();
        assertThat(only(edition).isIntact()).isTrue();
    }

    @Test
    void anEditionThatWasChangedPastThePortalIsFoundOut() {
        Edition edition = published(article("Iron"), NOON);
        entities.createNativeMutationQuery("update article_edition set title = 'Gold'")
                .executeUpdate();
        entities.clear();
        assertThat(only(edition).isIntact()).isFalse();
    }

    @Test
    void noEditionsAreFoundWithoutAnyAsked() {
        assertThat(queries.editions(Set.of())).isEmpty();
        assertThat(queries.entriesAbout(Set.of())).isEmpty();
    }

    @Test
    void theRecordTellsOfTheItemsAndOfNothingElse() {
        record(Subject.item("ARTICLE", 51));
        record(Subject.item("FAQ", 52));
        record(Subject.account("51"));
        record(Subject.item("ARTICLE", 51));
        assertThat(queries.entriesAbout(List.of(51L)))
                .extracting(AuditEntry::subject)
                .containsExactly(Subject.item("ARTICLE", 51), Subject.item("ARTICLE", 51));
    }

    private void record(Subject subject) {
        trail(entities).record(ANNA, Act.PUBLISHED, subject, "", "");
    }

    private ShownEdition only(Edition edition) {
        return queries.editions(List.of(edition.id())).get(0);
    }
}
