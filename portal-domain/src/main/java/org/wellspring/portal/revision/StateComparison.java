package org.wellspring.portal.revision;

import java.util.List;
import org.wellspring.portal.revision.Block.Piece;

/** What changed between two states of one draft, in a form that a page can show. */
public final class StateComparison {

    private StateComparison() {}

    /**
     * The fields whose content differs, in their order in {@code after}, those that only {@code before} has behind them.
     * A field that is missing on one side counts as empty there.
     */
    public static List<FieldDifference> of(DraftState before, DraftState after) {
        return after.fieldsWithThoseOf(before)
                .filter(field -> !before.value(field.name()).equals(after.value(field.name())))
                .map(field -> difference(field, before, after))
                .toList();
    }

    private static FieldDifference difference(DraftField field, DraftState before, DraftState after) {
        String name = field.name();
        if (field.form() == Form.LIST) {
            return listDifference(name, before.list(name), after.list(name));
        }
        List<Row> rows = rows(field.form(), before.value(name), after.value(name));
        return new FieldDifference(name, field.form(), rows, List.of(), List.of());
    }

    private static FieldDifference listDifference(String name, List<Long> before, List<Long> after) {
        List<Long> added =
                after.stream().filter(number -> !before.contains(number)).toList();
        List<Long> removed =
                before.stream().filter(number -> !after.contains(number)).toList();
        return new FieldDifference(name, Form.LIST, List.of(), added, removed);
    }

    private static List<Row> rows(Form form, String before, String after) {
        if (form == Form.RICH) {
            return TextComparison.of(before, after);
        }
        return List.of(WordComparison.row(Row.Kind.TEXT, words(form, before), words(form, after)));
    }

    private static List<Piece> words(Form form, String value) {
        List<String> words = form == Form.LINE ? Words.of(value) : List.of(value);
        return words.stream().map(word -> new Piece(word, "")).toList();
    }
}
