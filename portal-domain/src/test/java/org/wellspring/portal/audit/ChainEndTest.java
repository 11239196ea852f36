package org.wellspring.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainEndTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void whatWasNotedDownIsAnAnchor() {
        assertThat(ChainEnd.ofNote("17", HASH)).contains(new ChainEnd(17, HASH));
    }

    @Test
    void nothingNotedDownIsNoAnchor() {
        assertThat(ChainEnd.ofNote(null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"17,", ",hash", "0,hash", "-1,hash", "017,hash", "9999999999999999999,hash", "x,hash", "17,short"})
    void halfANoteIsRefused(String number, String hash) {
        String full = "hash".equals(hash) ? HASH : hash;
        assertThatIllegalArgumentException().isThrownBy(() -> ChainEnd.ofNote(number, full));
    }
}
