package org.wellspring.portal.disclaimer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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

    /** @throws InvalidContentException when the title is blank or too long */
    public DisclaimerContent {
        title = InvalidContentException.required("title", title, MAX_TITLE_LENGTH);
    }
}
