package org.wellspring.portal.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.revision.DraftState;

/**
 * A topic's words.
 *
 * @param name plain text, 1 to {@value #MAX_NAME_LENGTH} characters
 * @param summary plain text of what belongs to it, at most {@value #MAX_SUMMARY_LENGTH} characters, may be empty
 */
@Embeddable
public record TopicContent(
        @Column(nullable = false, length = TopicContent.MAX_NAME_LENGTH)
        String name,

        @Column(nullable = false, length = TopicContent.MAX_SUMMARY_LENGTH)
        String summary) {

    public static final int MAX_NAME_LENGTH = 100;
    public static final int MAX_SUMMARY_LENGTH = 600;

    /** @throws InvalidContentException when the name is blank, or name or summary are too long */
    public TopicContent {
        name = InvalidContentException.required("name", name, MAX_NAME_LENGTH);
        summary = InvalidContentException.limited("summary", summary, MAX_SUMMARY_LENGTH);
    }

    static TopicContent of(DraftState state) {
        return new TopicContent(state.value("name"), state.value("summary"));
    }

    DraftState fields() {
        return DraftState.of().line("name", name).line("summary", summary);
    }
}
