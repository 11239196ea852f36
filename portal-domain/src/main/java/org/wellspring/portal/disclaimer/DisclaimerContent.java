package org.wellspring.portal.disclaimer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.ResourceBundle;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.text.RichText;

/**
 * A disclaimer's words.
 *
 * @param title plain text, 1 to {@value #MAX_TITLE_LENGTH} characters
 * @param text sanitised HTML, may be empty in a draft
 */
@Embeddable
public record DisclaimerContent(
        @Column(nullable = false, length = DisclaimerContent.MAX_TITLE_LENGTH)
        String title,

        @Column(name = "body", nullable = false) RichText text) {

    public static final int MAX_TITLE_LENGTH = 200;

    /** The server's own language must not show through. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @throws InvalidContentException when the title is blank or too long */
    public DisclaimerContent {
        title = InvalidContentException.required("title", title, MAX_TITLE_LENGTH);
    }

    /** A disclaimer that came without a title gets the word for it in its language. */
    public static DisclaimerContent untitled(Locale language, RichText text) {
        ResourceBundle words = ResourceBundle.getBundle(
                DisclaimerContent.class.getPackageName() + ".disclaimer", language, NO_FALLBACK);
        return new DisclaimerContent(words.getString("untitled"), text);
    }
}
