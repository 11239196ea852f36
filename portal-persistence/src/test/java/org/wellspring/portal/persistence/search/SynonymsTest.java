package org.wellspring.portal.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Words that mean the same as those that were typed. */
class SynonymsTest extends IndexTest {

    @Test
    void synonymsAreFoundToo() {
        published("Sleep", "Why magnesium helps.");
        assertThat(titles("Mg")).containsExactly("Sleep");
    }

    @Test
    void aUnitIsNotTakenForAMineral() {
        published("Caffeine", "A cup has 90 mg of caffeine.");
        assertThat(titles("magnesium")).isEmpty();
    }

    @Test
    void synonymsMayHaveSeveralWords() {
        published("Nerves", "Cobalamin is needed.");
        assertThat(titles("vitamin b12")).containsExactly("Nerves");
    }

    @Test
    void anOperatorHasSynonymsOfTheirOwn() throws IOException {
        Files.writeString(folder.resolve("synonyms_en.txt"), "telly, television\n");
        keeper.rebuild();
        published("Evenings", "Less television.");
        assertThat(titles("telly")).containsExactly("Evenings");
        assertThat(search("mg").count()).isZero();
    }
}
