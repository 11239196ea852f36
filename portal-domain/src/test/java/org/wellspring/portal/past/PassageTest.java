package org.wellspring.portal.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.portal.past.Passage.Part;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.StateComparison;

class PassageTest {

    /** What went in brackets, what came in braces. */
    private static String woven(String before, String after) {
        return passages(before, after).stream()
                .flatMap(passage -> passage.parts().stream())
                .map(PassageTest::marked)
                .collect(Collectors.joining());
    }

    private static List<Passage> passages(String before, String after) {
        DraftState old = DraftState.of().rich("body", before);
        return StateComparison.of(old, old.replacing("body", after)).stream()
                .flatMap(difference -> FieldChange.of(difference).passages().stream())
                .toList();
    }

    private static String marked(Part part) {
        return switch (part.fate()) {
            case STAYED -> part.text();
            case WENT -> "[" + part.text() + "]";
            case CAME -> "{" + part.text() + "}";
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Take 300 mg a day.</p> | <p>Take 200 mg a day.</p> | Take [300]{200} mg a day.",
                "<p>Take it now.</p> | <p>Take it with water now.</p> | Take it {with water }now.",
                "<p>Take it with water now.</p> | <p>Take it now.</p> | Take it [with water ]now.",
                "<p>One.</p><p>Two.</p> | <p>One.</p> | [Two.]",
                "<p>One.</p> | <p>One.</p><p>Two.</p> | {Two.}",
                "<p>Very old.</p> | <p>Very <strong>old</strong>.</p> | Very old."
            })
    void wordsThatWentStandBeforeThoseThatCame(String before, String after, String expected) {
        assertThat(woven(before, after)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"<p>Old.</p>,<p><em>Old.</em></p>,true", "<p>Old.</p>,<p>New.</p>,false"})
    void whatOnlyLooksDifferentIsToldAsThat(String before, String after, boolean formatting) {
        assertThat(passages(before, after)).singleElement().matches(each -> each.isOnlyFormatting() == formatting);
    }
}
