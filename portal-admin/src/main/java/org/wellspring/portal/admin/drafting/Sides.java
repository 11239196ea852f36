package org.wellspring.portal.admin.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.drafting.Comparison;
import org.wellspring.portal.revision.FieldDifference;
import org.wellspring.portal.revision.Form;
import org.wellspring.portal.revision.Mark;

/** Two states of an item beside each other, as {@code comparison.xhtml} shows them. */
public record Sides(Comparison comparison) {

    private static final Set<String> CHOICES = Set.of("scope", "region");

    public List<FieldDifference> getDifferences() {
        return comparison.differences();
    }

    /** How many places changed, as the page marks them. */
    public long getChanges() {
        return getDifferences().stream().mapToLong(Sides::changes).sum();
    }

    private static long changes(FieldDifference difference) {
        boolean moved = !difference.added().isEmpty() || !difference.removed().isEmpty();
        return difference.isOnlyRearranged()
                ? 1
                : (moved ? 1 : 0)
                        + difference.rows().stream()
                                .filter(row -> row.mark() != Mark.SAME)
                                .count();
    }

    /** Words of a field as people read them: a choice and a day are kept in another way. */
    public String words(FieldDifference difference, String text) {
        if (difference.form() != Form.VALUE || text.isEmpty()) {
            return text;
        }
        if (CHOICES.contains(difference.name())) {
            return Texts.text(difference.name() + "." + text);
        }
        return difference.name().endsWith("On") ? Texts.day(LocalDate.parse(text)) : text;
    }

    public String title(Long item) {
        return comparison.titles().get(item);
    }
}
