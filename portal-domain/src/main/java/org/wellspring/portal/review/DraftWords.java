package org.wellspring.portal.review;

import java.util.Optional;
import org.wellspring.portal.revision.DraftField;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.Form;
import org.wellspring.portal.text.RichText;

/** The words of a draft, as people mark passages in it: without markup, with one space between words. */
record DraftWords(DraftState state) {

    boolean have(String passage) {
        String wanted = spaced(passage);
        return state.fields().stream()
                .filter(field -> field.form() != Form.LIST)
                .map(DraftWords::words)
                .anyMatch(text -> text.contains(wanted));
    }

    /** The draft with other words in the place of a passage that stands in one line or block; empty when none has it. */
    Optional<DraftState> exchanged(String passage, String replacement) {
        return state.fields().stream()
                .map(field -> exchanged(field, passage, replacement).map(value -> state.replacing(field.name(), value)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> exchanged(DraftField field, String passage, String replacement) {
        return switch (field.form()) {
            case RICH ->
                RichText.of(field.value()).exchanged(passage, replacement).map(RichText::html);
            case LINE -> {
                String words = spaced(field.value());
                int start = words.indexOf(spaced(passage));
                yield start < 0
                        ? Optional.empty()
                        : Optional.of(words.substring(0, start)
                                + replacement
                                + words.substring(start + spaced(passage).length()));
            }
            case LIST, VALUE -> Optional.empty();
        };
    }

    private static String words(DraftField field) {
        return spaced(field.form() == Form.RICH ? RichText.of(field.value()).plainText() : field.value());
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
