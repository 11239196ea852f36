package org.wellspring.portal.contributor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.MediaAddress;
import org.wellspring.portal.text.Orcid;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.WebAddress;

/**
 * What readers learn about a contributor.
 *
 * @param name plain text, 1 to {@value #MAX_NAME_LENGTH} characters
 * @param qualifications behind the name, for example "RDN, PhD", at most {@value #MAX_LINE_LENGTH} characters, may be
 *     empty
 * @param affiliation what the person does and where, at most {@value #MAX_LINE_LENGTH} characters, may be empty
 * @param biography sanitised HTML, may be empty
 * @param portrait where the portal has an image of the person; may be empty
 * @param orcid the person's number at orcid.org, may be empty
 * @param website the person's own page, may be empty
 */
@Embeddable
public record ContributorContent(
        @Column(nullable = false, length = ContributorContent.MAX_NAME_LENGTH)
        String name,

        @Column(nullable = false, length = ContributorContent.MAX_LINE_LENGTH)
        String qualifications,

        @Column(nullable = false, length = ContributorContent.MAX_LINE_LENGTH)
        String affiliation,

        @Column(nullable = false) RichText biography,

        @Column(nullable = false, length = MediaAddress.MAX_LENGTH)
        String portrait,

        @Column(nullable = false, length = Orcid.LENGTH) String orcid,

        @Column(nullable = false, length = WebAddress.MAX_LENGTH)
        String website) {

    public static final int MAX_NAME_LENGTH = 100;
    public static final int MAX_LINE_LENGTH = 200;

    /** @throws InvalidContentException when a field breaks its rule */
    public ContributorContent {
        name = InvalidContentException.required("name", name, MAX_NAME_LENGTH);
        qualifications = InvalidContentException.limited("qualifications", qualifications, MAX_LINE_LENGTH);
        affiliation = InvalidContentException.limited("affiliation", affiliation, MAX_LINE_LENGTH);
        portrait = InvalidContentException.formed("portrait", portrait, "no_media", MediaAddress::normal);
        orcid = InvalidContentException.formed("orcid", orcid, "no_orcid", Orcid::normal);
        website = InvalidContentException.formed("website", website, "no_web_address", WebAddress::normal);
    }

    /** Somebody of whom only the name is known yet. */
    public ContributorContent(String name) {
        this(name, "", "", RichText.EMPTY, "", "", "");
    }

    static ContributorContent of(DraftState state) {
        return new ContributorContent(
                state.value("name"),
                state.value("qualifications"),
                state.value("affiliation"),
                RichText.of(state.value("biography")),
                state.value("portrait"),
                state.value("orcid"),
                state.value("website"));
    }

    DraftState fields() {
        return DraftState.of()
                .line("name", name)
                .line("qualifications", qualifications)
                .line("affiliation", affiliation)
                .rich("biography", biography.html())
                .value("portrait", portrait)
                .value("orcid", orcid)
                .value("website", website);
    }
}
