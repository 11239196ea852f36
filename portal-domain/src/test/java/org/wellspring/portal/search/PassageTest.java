package org.wellspring.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wellspring.portal.search.Passage.Part;

class PassageTest {

    @Test
    void marksPartIt() {
        assertThat(Passage.of("Take \uFDD0iron\uFDD1 & \uFDD0zinc\uFDD1").parts())
                .containsExactly(
                        new Part("Take ", false),
                        new Part("iron", true),
                        new Part(" & ", false),
                        new Part("zinc", true));
    }

    @Test
    void aMarkWithoutEndGoesOnToTheEnd() {
        assertThat(Passage.of("Take \uFDD0iron").parts())
                .containsExactly(new Part("Take ", false), new Part("iron", true));
    }

    @Test
    void aTextHasNoMarksOfItsOwn() {
        assertThat(Passage.of(Passage.unmarked("a\uFDD0b\uFDD1c")).parts()).containsExactly(new Part("a b c", false));
    }
}
