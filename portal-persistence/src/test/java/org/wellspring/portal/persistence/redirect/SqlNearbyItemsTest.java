package org.wellspring.portal.persistence.redirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.persistence.PersistenceTest;
import org.wellspring.portal.redirect.NearbyItem;

class SqlNearbyItemsTest extends PersistenceTest {

    private List<NearbyItem> having(Locale language, String... parts) {
        return new SqlNearbyItems(entities).having(language, List.of(parts), 4, NOON, 2);
    }

    @Test
    void whatReadersSeeIsFoundByAPartOfItsAddress() {
        published(article("Iron"), NOON);
        published(faq("Environment?"), NOON);
        article("Ironing");
        takenBack(published(article("Irony"), NOON.minusSeconds(9)).item(), NOON);
        assertThat(having(EN, "iron", "vanadium"))
                .extracting(NearbyItem::address, NearbyItem::title)
                .containsExactly(tuple("/articles/iron", "Iron"), tuple("/questions/environment", "Environment?"));
        assertThat(having(Locale.GERMAN, "iron")).isEmpty();
    }

    @Test
    void addressesOfAboutTheSameLengthComeFirstAndNotMoreThanAsked() {
        published(article("Iron and much more"), NOON);
        published(article("Irons"), NOON);
        published(article("Iron"), NOON);
        assertThat(having(EN, "iron")).extracting(NearbyItem::title).containsExactly("Iron", "Irons");
    }

    @Test
    void oneStatementFindsThem() {
        assertThat(statements(() -> having(EN, "iron", "gold", "zinc"))).isEqualTo(1);
    }
}
