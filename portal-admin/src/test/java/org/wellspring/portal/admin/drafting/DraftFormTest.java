package org.wellspring.portal.admin.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.FieldConflict;
import org.wellspring.portal.revision.Form;

class DraftFormTest {

    private static final DraftState OPENED = DraftState.of()
            .line("title", "Iron")
            .rich("body", "<p>One.</p>\n<p>Two.</p>")
            .list("topics", List.of(3L, 1L, 2L))
            .value("postedOn", "2026-05-03");

    private final DraftForm form = new DraftForm(OPENED);

    @Test
    void aFormThatNobodyTouchedIsTheDraft() {
        assertThat(form.state(OPENED)).isEqualTo(OPENED);
    }

    @Test
    void whatIsTypedIsSanitisedAndWithoutTheLineEndsOfBrowsers() {
        form.getValues().put("body", "<p>One.</p>\r\n<p onclick=\"x()\">Two.</p>");
        assertThat(form.state(OPENED)).isEqualTo(OPENED);
    }

    @Test
    void whatIsEmptiedIsEmpty() {
        form.getValues().put("postedOn", null);
        assertThat(form.state(OPENED).value("postedOn")).isEmpty();
    }

    @Test
    void whatIsAttachedStandsInTheOrderOfThePageOnce() {
        form.getValues().put("topics", "1,3,4,1");
        assertThat(form.state(OPENED).list("topics")).containsExactly(1L, 3L, 4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "-1", "1e3", "99999999999999999999", "<script>"})
    void whatIsNoNumberIsNotAttached(String sent) {
        form.getValues().put("topics", sent);
        assertThat(form.state(OPENED).list("topics")).isEmpty();
    }

    @Test
    void whatAScriptSendsIsTakenFieldByField() {
        form.type(Map.of("title", List.of("Iron 2"), "topics", List.of("1", "4"), "unknown", List.of("x")));
        assertThat(form.state(OPENED))
                .isEqualTo(OPENED.replacing("title", "Iron 2").replacing("topics", "1,4"));
    }

    @Test
    void whatAScriptSendsEmptyIsEmpty() {
        form.type(Map.of("topics", List.of(), "postedOn", List.of("")));
        assertThat(form.state(OPENED)).isEqualTo(OPENED.replacing("topics", "").replacing("postedOn", ""));
    }

    @Test
    void takingTheirsExchangesThePlaceAndNothingElse() {
        form.take(rich("<p>Two.</p>", "<p>Theirs.</p>"));
        assertThat(form.state(OPENED).value("body")).isEqualTo("<p>One.</p>\n<p>Theirs.</p>");
    }

    @Test
    void takingBackWhatWasDeletedHerePutsItAtTheEnd() {
        form.take(rich("", "<p>Theirs.</p>"));
        assertThat(form.state(OPENED).value("body")).contains("<p>Two.</p>").endsWith("<p>Theirs.</p>");
    }

    @Test
    void takingTheirListTakesItWhole() {
        form.take(new FieldConflict("topics", Form.LIST, "3,1,2", "1,2,3", "2,1,3"));
        assertThat(form.getValues().get("topics")).isEqualTo("2,1,3");
    }

    private static FieldConflict rich(String mine, String theirs) {
        return new FieldConflict("body", Form.RICH, "<p>Before.</p>", mine, theirs);
    }
}
