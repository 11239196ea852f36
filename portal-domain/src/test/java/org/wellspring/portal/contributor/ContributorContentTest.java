package org.wellspring.portal.contributor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.revision.DraftState;

class ContributorContentTest {

    private static final DraftState NAMED = new ContributorContent("Ada Example").fields();

    @Test
    void aNameIsEnough() {
        assertThat(ContributorContent.of(NAMED).name()).isEqualTo("Ada Example");
    }

    @Test
    void everyFieldIsKeptAsADraftState() {
        DraftState full = NAMED.replacing("qualifications", "RDN, PhD")
                .replacing("affiliation", "Dietitian, Example Hospital")
                .replacing("biography", "<p>She counts.</p>")
                .replacing("portrait", "/media/12-ada.jpg")
                .replacing("orcid", "0000-0002-1825-0097")
                .replacing("website", "https://ada.example/");
        assertThat(ContributorContent.of(full).fields()).isEqualTo(full);
    }

    @Test
    void aWholeOrcidAddressBecomesItsNumber() {
        assertThat(ContributorContent.of(NAMED.replacing("orcid", "https://orcid.org/0000-0002-1694-233x"))
                        .orcid())
                .isEqualTo("0000-0002-1694-233X");
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', required",
        "orcid, 0000-0002-1825-0098, no_orcid",
        "orcid, <script>, no_orcid",
        "website, ada.example, no_web_address",
        "website, javascript:alert(1), no_web_address",
        "portrait, https://elsewhere.example/ada.jpg, no_media",
        "portrait, /media/../admin, no_media",
        "portrait, //elsewhere.example/media/1, no_media"
    })
    void whatCannotBeIsRefusedAtItsField(String field, String value, String rule) {
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> ContributorContent.of(NAMED.replacing(field, value)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field))
                .satisfies(refusal -> assertThat(refusal.key()).endsWith("." + rule));
    }

    @ParameterizedTest
    @CsvSource({"name, 101", "qualifications, 201", "affiliation, 201"})
    void everyLineHasItsLimit(String field, int tooMany) {
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> ContributorContent.of(NAMED.replacing(field, "x".repeat(tooMany))))
                .satisfies(refusal -> assertThat(refusal.key()).endsWith(".too_long"));
    }
}
