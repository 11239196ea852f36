package org.wellspring.portal.page;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.RichText;

/**
 * A stand-alone page's words.
 *
 * @param title plain text, 1 to {@value #MAX_TITLE_LENGTH} characters
 * @param body sanitised HTML, may be empty in a draft
 */
@Embeddable
public record PageContent(
        @Column(nullable = false, length = PageContent.MAX_TITLE_LENGTH)
        String title,

        @Column(nullable = false) RichText body) {

    public static final int MAX_TITLE_LENGTH = 200;

    /** @throws InvalidContentException when the title is blank or too long */
    public PageContent {
        title = InvalidContentException.required("title", title, MAX_TITLE_LENGTH);
    }

    static PageContent of(DraftState state) {
        return new PageContent(state.value("title"), RichText.of(state.value("body")));
    }

    DraftState fields() {
        return DraftState.of().line("title", title).rich("body", body.html());
    }
}
