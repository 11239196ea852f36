package org.wellspring.portal.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * One field of a draft.
 *
 * @param name the field's name, the same for ever: kept states are read by it
 * @param value the field's content in its form; empty when it has none
 */
@Embeddable
public record DraftField(
        @Column(nullable = false, length = 40) String name,

        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 10)
        Form form,

        @Column(name = "content", nullable = false) String value) {

    /** @throws IllegalArgumentException when the name is blank */
    public DraftField {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(value, "value");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A field needs a name.");
        }
    }
}
