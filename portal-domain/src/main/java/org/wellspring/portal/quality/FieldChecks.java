package org.wellspring.portal.quality;

import java.util.ArrayList;
import java.util.List;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.Form;
import org.wellspring.portal.text.RichText;

/** Looks for fields that are empty and should not be. */
final class FieldChecks {

    private FieldChecks() {}

    static List<Finding> in(ItemKind kind, DraftState state) {
        List<Finding> findings = new ArrayList<>();
        state.fields().stream()
                .filter(field -> field.form() == Form.RICH)
                .filter(field -> RichText.of(field.value()).isEmpty())
                .map(field -> Finding.of(Check.EMPTY_TEXT, field.name()))
                .forEach(findings::add);
        if (kind == ItemKind.ARTICLE) {
            require(state, "standfirst", Check.NO_STANDFIRST, findings);
            require(state, "topics", Check.NO_TOPICS, findings);
            require(state, "disclaimers", Check.NO_DISCLAIMER, findings);
        }
        if (state.value("scope").equals("TOPIC")) {
            require(state, "topics", Check.UNKNOWN_TOPIC, findings);
        }
        return findings;
    }

    private static void require(DraftState state, String field, Check check, List<Finding> findings) {
        if (state.value(field).isBlank()) {
            findings.add(Finding.of(check, field));
        }
    }
}
