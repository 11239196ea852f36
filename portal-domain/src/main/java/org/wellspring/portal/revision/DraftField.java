package org.wellspring.portal.revision;

import java.util.Objects;

/**
 * One field of a draft.
 *
 * @param name the field's name, the same for ever: kept states are read by it
 * @param value the field's content in its form; empty when it has none
 */
public record DraftField(String name, Form form, String value) {

    /** @throws IllegalArgumentException when the name is blank */
    public DraftField {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(value, "value");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A field needs a name.");
        }
    }
}
