package org.wellspring.portal.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.link.LinkEnd;
import org.wellspring.portal.link.SitePath;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.Form;

/**
 * What was found in a draft.
 *
 * @param findings what blocks first, then by weight and in the order of the fields
 * @param readability of all formatted text together; empty when there is too little of it
 */
public record Examination(List<Finding> findings, Optional<Readability> readability) {

    public Examination {
        findings = List.copyOf(findings);
    }

    /**
     * @param ends what readers find where the draft's links into the portal lead; those that are not in it lead nowhere
     */
    static Examination of(ItemKind kind, Locale language, DraftState state, Map<SitePath, LinkEnd> ends) {
        List<Passage> passages = passages(language, state);
        List<Finding> findings = Stream.concat(
                        FieldChecks.in(kind, state).stream(), passages.stream().flatMap(passage -> in(passage, ends)))
                .sorted(Comparator.comparing(finding -> finding.check().gravity()))
                .toList();
        List<String> sentences = passages.stream()
                .flatMap(passage -> passage.sentences().stream())
                .toList();
        return new Examination(findings, Readability.of(sentences, language));
    }

    static List<Passage> passages(Locale language, DraftState state) {
        return state.fields().stream()
                .filter(field -> field.form() == Form.RICH)
                .map(field -> Passage.of(field.name(), language, field.value()))
                .toList();
    }

    private static Stream<Finding> in(Passage passage, Map<SitePath, LinkEnd> ends) {
        return Stream.of(
                        OutlineChecks.in(passage),
                        LinkChecks.in(passage, ends),
                        ImageChecks.in(passage),
                        ProseChecks.in(passage))
                .flatMap(List::stream);
    }

    /** How many findings weigh so much. */
    public int count(Gravity gravity) {
        return (int) findings.stream()
                .filter(finding -> finding.check().gravity() == gravity)
                .count();
    }
}
