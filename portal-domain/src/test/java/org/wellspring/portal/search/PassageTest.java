package org.wellspring.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wellspring.portal.search.Passage.Part;

class PassageTest {

    @Test
    void marksPartIt() {
        assertThat(Passage.of("Take \u0002iron\u0003 & \u0002zinc\u0003").parts())
                .containsExactly(
                        new Part("Take ", false),
                        new Part("iron", true),
                        new Part(" & ", false),
                        new Part("zinc", true));
    }

    @Test
    void aMarkWithoutEndGoesOnToTheEnd() {
        assertThat(Passage.of("Take \u0002iron").parts())
                .containsExactly(new Part("Take ", false), new Part("iron", true));
    }

    @Test
    void aTextHasNoMarksOfItsOwn() {
        assertThat(Passage.of(Passage.unmarked("a\u0002b\u0003c")).parts()).containsExactly(new Part("a b c", false));
    }
}
