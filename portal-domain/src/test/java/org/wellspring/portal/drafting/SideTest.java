package org.wellspring.portal.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class SideTest {

    static final List<Side> SIDES = List.of(Side.DRAFT, Side.PUBLIC, Side.revision(12), Side.edition(3));

    @ParameterizedTest
    @FieldSource("SIDES")
    void aSideIsReadFromWhatItIsWrittenAs(Side side) {
        assertThat(Side.parse(side.toString())).contains(side);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "drafts", "revision", "revision-0", "edition--1", "edition-1234567890", "draft-1"})
    void whatTellsNoSideIsNone(String text) {
        assertThat(Side.parse(text)).isEmpty();
    }

    @Test
    void aSideIsToldAsAnAddressCanHoldIt() {
        assertThat(Side.revision(12)).hasToString("revision-12");
        assertThat(Side.PUBLIC).hasToString("public");
    }
}
