package org.wellspring.portal.web.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.edition.Watermark;

class RecollectionTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    private static final Watermark BEFORE = new Watermark(7, NOON);

    private final Recollection recollection = new Recollection();

    @Test
    void whatWasReadHoldsAsLongAsNothingHappens() {
        recollection.keep("menus", BEFORE, "three");
        assertThat(recollection.find("menus", new Watermark(7, NOON))).contains("three");
        assertThat(recollection.find("site", BEFORE)).isEmpty();
    }

    @Test
    void itIsReadAgainOnceTheRecordHasGrown() {
        recollection.keep("menus", BEFORE, "three");
        assertThat(recollection.find("menus", new Watermark(8, NOON))).isEmpty();
    }

    @Test
    void itIsReadAgainOnceAPlannedEditionHasBegun() {
        recollection.keep("menus", BEFORE, "three");
        assertThat(recollection.find("menus", new Watermark(7, NOON.plusSeconds(1))))
                .isEmpty();
    }

    @Test
    void whatWasNotAskedForLongestIsForgotten() {
        recollection.keep("often", BEFORE, "asked");
        for (int number = 0; number < Recollection.MOST; number++) {
            recollection.find("often", BEFORE);
            recollection.keep(number, BEFORE, "seldom");
        }
        assertThat(recollection.find("often", BEFORE)).contains("asked");
        assertThat(recollection.find(0, BEFORE)).isEmpty();
    }
}
