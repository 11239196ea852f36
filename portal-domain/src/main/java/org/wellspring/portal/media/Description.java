package org.wellspring.portal.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.wellspring.portal.edition.InvalidContentException;

/**
 * What editors say of an image. Where it is put into a text, its figure begins with this.
 *
 * @param name what editors find it by
 * @param alternative what it shows, for who cannot see it; empty while nobody has said it, or for one that decorates
 * @param decorative whether it only decorates, so that it needs no alternative text
 * @param caption what stands below it
 * @param credit whom it is from, as readers are told
 * @param source where it was found and under which licence, for editors
 */
@Embeddable
public record Description(
        @Column(nullable = false, length = Description.MAX_NAME_LENGTH)
        String name,

        @Column(nullable = false, length = Description.MAX_LENGTH)
        String alternative,

        @Column(nullable = false) boolean decorative,

        @Column(nullable = false, length = Description.MAX_LENGTH)
        String caption,

        @Column(nullable = false, length = Description.MAX_NAME_LENGTH)
        String credit,

        @Column(nullable = false, length = Description.MAX_LENGTH)
        String source) {

    public static final int MAX_NAME_LENGTH = 200;
    public static final int MAX_LENGTH = 500;

    /** @throws InvalidContentException when the name is blank or something is too long */
    public Description {
        name = InvalidContentException.required("name", name, MAX_NAME_LENGTH);
        alternative = decorative ? "" : InvalidContentException.limited("alternative", alternative, MAX_LENGTH);
        caption = InvalidContentException.limited("caption", caption, MAX_LENGTH);
        credit = InvalidContentException.limited("credit", credit, MAX_NAME_LENGTH);
        source = InvalidContentException.limited("source", source, MAX_LENGTH);
    }

    /** Nothing but a name. */
    public static Description of(String name) {
        String plain = name.strip();
        return new Description(plain.substring(0, Math.min(plain.length(), MAX_NAME_LENGTH)), "", false, "", "", "");
    }

    public boolean lacksAlternative() {
        return !decorative && alternative.isEmpty();
    }
}
