package org.wellspring.portal.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.MediaAddress;
import org.wellspring.portal.text.WebAddress;

/**
 * How an article presents itself elsewhere: in search results and where somebody passes it on. What is empty follows from
 * the article itself.
 *
 * @param canonical the whole address of the page of which this one is a copy
 * @param searchTitle plain text, at most {@value #MAX_TITLE_LENGTH} characters; search engines show some
 *     {@value #SHOWN_TITLE_LENGTH}
 * @param searchDescription plain text, at most {@value #MAX_DESCRIPTION_LENGTH} characters; search engines show some
 *     {@value #SHOWN_DESCRIPTION_LENGTH}
 * @param socialImage where the portal has the image of its social card
 */
@Embeddable
public record Listing(
        @Column(nullable = false, length = WebAddress.MAX_LENGTH)
        String canonical,

        @Column(name = "search_title", nullable = false, length = Listing.MAX_TITLE_LENGTH)
        String searchTitle,

        @Column(name = "search_description", nullable = false, length = Listing.MAX_DESCRIPTION_LENGTH)
        String searchDescription,

        @Column(name = "social_image", nullable = false, length = MediaAddress.MAX_LENGTH)
        String socialImage) {

    public static final int SHOWN_TITLE_LENGTH = 60;
    public static final int MAX_TITLE_LENGTH = 120;
    public static final int SHOWN_DESCRIPTION_LENGTH = 160;
    public static final int MAX_DESCRIPTION_LENGTH = 320;

    static final Listing NONE = new Listing("", "", "", "");

    /** @throws InvalidContentException when a text is too long, or an address is none */
    public Listing {
        canonical = InvalidContentException.formed("canonical", canonical, "no_web_address", WebAddress::normal);
        searchTitle = InvalidContentException.limited("searchTitle", searchTitle, MAX_TITLE_LENGTH);
        searchDescription =
                InvalidContentException.limited("searchDescription", searchDescription, MAX_DESCRIPTION_LENGTH);
        socialImage = InvalidContentException.formed("socialImage", socialImage, "no_media", MediaAddress::normal);
    }

    static Listing of(DraftState state) {
        return new Listing(
                state.value("canonical"),
                state.value("searchTitle"),
                state.value("searchDescription"),
                state.value("socialImage"));
    }

    DraftState addTo(DraftState state) {
        return state.value("canonical", canonical)
                .line("searchTitle", searchTitle)
                .line("searchDescription", searchDescription)
                .value("socialImage", socialImage);
    }
}
