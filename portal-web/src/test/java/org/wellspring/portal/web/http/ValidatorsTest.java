package org.wellspring.portal.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorsTest {

    private static final String TAG = "\"iron\"";
    private static final String THEN = "Mon, 04 May 2026 12:00:00 GMT";
    private static final String BEFORE = "Mon, 04 May 2026 11:59:59 GMT";

    private final Validators validators = new Validators(TAG, Optional.of(Instant.parse("2026-05-04T12:00:00.900Z")));

    @ParameterizedTest
    @ValueSource(strings = {TAG, "W/\"iron\"", "\"other\", \"iron\"", "*"})
    void whoHasTheTagHasThePage(String asked) {
        assertThat(validators.areKnown(asked, null)).isTrue();
    }

    @Test
    void aDateCountsByTheSecond() {
        assertThat(validators.areKnown(null, THEN)).isTrue();
        assertThat(validators.areKnown(null, BEFORE)).isFalse();
    }

    @Test
    void aDateCountsOnlyWhereNoTagIsAskedFor() {
        assertThat(validators.areKnown("\"other\"", THEN)).isFalse();
        assertThat(validators.areKnown("rubbish", THEN)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "yesterday", "0", "Mon, 32 May 2026 12:00:00 GMT"})
    void whatIsNoDateTellsNothing(String date) {
        assertThat(validators.areKnown(null, date)).isFalse();
    }

    @Test
    void whereNobodyKnowsSinceWhenNoDateCounts() {
        assertThat(new Validators(TAG, Optional.empty()).areKnown(null, THEN)).isFalse();
    }
}
