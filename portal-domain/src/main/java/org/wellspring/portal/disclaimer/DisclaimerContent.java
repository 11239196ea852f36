package org.wellspring.portal.disclaimer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.ResourceBundle;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.RichText;

/**
 * A disclaimer's words.
 *
 * @param title plain text, 1 to {@value #MAX_TITLE_LENGTH} characters
 * @param text sanitised HTML, may be empty in a draft
 * @param scope which articles show it
 * @param region whose readers it is meant for
 */
@Embeddable
public record DisclaimerContent(
        @Column(nullable = false, length = DisclaimerContent.MAX_TITLE_LENGTH)
        String title,

        @Column(name = "body", nullable = false) RichText text,

        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
        Scope scope,

        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
        Region region) {

    public static final int MAX_TITLE_LENGTH = 200;

    /** The server's own language must not show through. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @throws InvalidContentException when the title is blank or too long */
    public DisclaimerContent {
        title = InvalidContentException.required("title", title, MAX_TITLE_LENGTH);
    }

    /** A disclaimer for readers everywhere, shown by the articles that it is attached to. */
    public DisclaimerContent(String title, RichText text) {
        this(title, text, Scope.ARTICLE, Region.EVERYWHERE);
    }

    static DisclaimerContent of(DraftState state) {
        return new DisclaimerContent(
                state.value("title"),
                RichText.of(state.value("text")),
                InvalidContentException.choice("scope", state.value("scope"), Scope.class),
                InvalidContentException.choice("region", state.value("region"), Region.class));
    }

    DraftState fields() {
        return DraftState.of()
                .line("title", title)
                .rich("text", text.html())
                .value("scope", scope)
                .value("region", region);
    }

    /** A disclaimer that came without a title gets the word for it in its language. */
    public static DisclaimerContent untitled(Locale language, RichText text) {
        ResourceBundle words = ResourceBundle.getBundle(
                DisclaimerContent.class.getPackageName() + ".disclaimer", language, NO_FALLBACK);
        return new DisclaimerContent(words.getString("untitled"), text);
    }
}
