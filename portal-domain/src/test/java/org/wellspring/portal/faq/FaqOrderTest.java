package org.wellspring.portal.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FaqOrderTest {

    private static final FaqOrder ORDER =
            new FaqOrder(List.of(section(1L, 10, 11, 12), section(2L, 20), section(null, 30, 31)));

    private static FaqSection section(Long topic, long... questions) {
        return new FaqSection(
                Optional.ofNullable(topic), LongStream.of(questions).boxed().toList());
    }

    @Test
    void aPartBeginsAndEndsAmidSections() {
        assertThat(ORDER.part(1, 4)).containsExactly(section(1L, 11, 12), section(2L, 20), section(null, 30));
    }

    @Test
    void questionsOfAllSectionsAreCounted() {
        assertThat(ORDER.questions()).isEqualTo(6);
    }

    @Test
    void nothingStandsBehindTheEnd() {
        assertThat(ORDER.part(6, 20)).isEmpty();
    }
}
