package org.wellspring.portal.admin.drafting;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.revision.DraftField;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.FieldConflict;
import org.wellspring.portal.revision.Form;
import org.wellspring.portal.text.RichText;

/** A draft's fields as an editor types them. */
public class DraftForm implements Serializable {

    private final Map<String, Object> values = new HashMap<>();

    DraftForm(DraftState state) {
        state.fields().forEach(field -> values.put(field.name(), field.value()));
    }

    /** Takes what is typed in fields of the page, by their names; what the draft does not have is left. */
    void type(Map<String, List<String>> typed) {
        typed.forEach((name, given) -> values.computeIfPresent(name, (field, before) -> String.join(",", given)));
    }

    /** Puts what somebody else wrote in the place of what was typed. */
    void take(FieldConflict conflict) {
        String value = conflict.form() == Form.RICH
                ? exchanged(Objects.toString(values.get(conflict.name()), ""), conflict)
                : conflict.theirs();
        values.put(conflict.name(), value);
    }

    /** What was deleted here has no place any more: it comes back at the end. */
    private static String exchanged(String text, FieldConflict conflict) {
        int at = conflict.mine().isEmpty() ? -1 : text.indexOf(conflict.mine());
        return at < 0
                ? text + conflict.theirs()
                : text.substring(0, at)
                        + conflict.theirs()
                        + text.substring(at + conflict.mine().length());
    }

    /** What was typed, with everything that the form does not show as it was when it was opened. */
    DraftState state(DraftState opened) {
        return new DraftState(opened.fields().stream().map(this::field).toList());
    }

    private DraftField field(DraftField opened) {
        Object value = values.get(opened.name());
        return new DraftField(
                opened.name(),
                opened.form(),
                switch (opened.form()) {
                    case RICH -> text(value).html();
                    case LIST -> numbers(Objects.toString(value, ""));
                    case LINE, VALUE -> Objects.toString(value, "").strip();
                });
    }

    /** Each once, in the order of the page. */
    private static String numbers(String joined) {
        return Stream.of(joined.split(","))
                .map(String::strip)
                .filter(number -> number.matches("\\d{1,18}"))
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** Browsers send line ends as two characters. */
    private static RichText text(Object typed) {
        return RichText.of(Objects.toString(typed, "").replace("\r\n", "\n"));
    }

    /** A text as readers would see it. */
    public String preview(String field) {
        return text(values.get(field)).html();
    }

    /** The captions of the figures that wait for their images, as far as they are typed. */
    public List<String> waitingFigures(String field) {
        return text(values.get(field)).placeholderCaptions();
    }

    public Map<String, Object> getValues() {
        return values;
    }
}
