package org.wellspring.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {

    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, EDITION",
        "TAKEN_BACK, EDITION",
        "REVISED_ADDRESS, ITEM",
        "SCHEDULED, PLAN",
        "SETTING_CHANGED, EVERYTHING",
        "MERGED, EVERYTHING",
        "SIGNED_IN, NOTHING",
        "STAGE_CHANGED, NOTHING",
        "ACT_OF_A_LATER_PORTAL, EVERYTHING"
    })
    void anActChangesWhatReadersSeeAsFarAsItReaches(String act, Extent extent) {
        assertThat(Extent.of(act)).isEqualTo(extent);
    }
}
