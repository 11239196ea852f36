package org.wellspring.portal.admin.drafting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.revision.DraftField;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.FieldConflict;
import org.wellspring.portal.revision.Form;
import org.wellspring.portal.text.RichText;

/** A draft's fields as an editor types them. */
public class DraftForm implements Serializable {

    private final Map<String, Object> values = new HashMap<>();

    DraftForm(ItemKind kind, DraftState state) {
        state.fields().forEach(field -> values.put(field.name(), typed(kind, field, state)));
    }

    /** Articles and questions name several items of a kind; the others one at most. */
    private static Object typed(ItemKind kind, DraftField field, DraftState state) {
        return field.form() == Form.LIST && (kind == ItemKind.ARTICLE || kind == ItemKind.FAQ)
                ? new ArrayList<>(state.list(field.name()))
                : field.value();
    }

    /** Puts what somebody else wrote in the place of what was typed. */
    void take(ItemKind kind, FieldConflict conflict) {
        String value = conflict.form() == Form.RICH
                ? exchanged(Objects.toString(values.get(conflict.name()), ""), conflict)
                : conflict.theirs();
        DraftField field = new DraftField(conflict.name(), conflict.form(), value);
        values.put(field.name(), typed(kind, field, new DraftState(List.of(field))));
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
                    case LIST -> numbers(opened.value(), value);
                    case LINE, VALUE -> Objects.toString(value, "").strip();
                });
    }

    /** What was attached keeps its place; what is new comes behind it. */
    private static String numbers(String opened, Object value) {
        if (!(value instanceof Collection<?> chosen)) {
            return Objects.toString(value, "");
        }
        List<String> wanted = chosen.stream().map(String::valueOf).toList();
        List<String> kept =
                Stream.of(opened.split(",")).filter(wanted::contains).toList();
        return Stream.concat(kept.stream(), wanted.stream().filter(number -> !kept.contains(number)))
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
