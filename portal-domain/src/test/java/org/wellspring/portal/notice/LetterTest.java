package org.wellspring.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.portal.account.EmailAddress;

class LetterTest {

    private static final String ADDRESS = "https://health.example";

    @Test
    void aLetterTellsWhoDidWhatAndWhereToGo() {
        Letter letter = letter(NoticeKind.CHANGES_REQUESTED, "Iron", "Please cite the study.", Locale.ENGLISH);
        assertThat(letter.subject()).isEqualTo("Changes wanted: Iron");
        assertThat(letter.text())
                .contains("anna has reviewed \u201cIron\u201d and asks for changes.")
                .contains("\n\nPlease cite the study.\n\n")
                .contains("\nhttps://health.example/admin/articles/edit?id=1\n");
    }

    @Test
    void aLetterIsWrittenInTheLanguageAskedForWhateverTheServersIs() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMAN);
            assertThat(letter(NoticeKind.APPROVED, "Iron", null, Locale.ENGLISH).subject())
                    .isEqualTo("Approved: Iron");
            assertThat(letter(NoticeKind.APPROVED, "Eisen", null, Locale.GERMAN).subject())
                    .isEqualTo("Freigegeben: Eisen");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aTitleOfSeveralLinesMakesASubjectOfOne() {
        String title = "Iron\r\nBcc: eve@example.org\u2028\0";
        assertThat(letter(NoticeKind.APPROVED, title, null, Locale.ENGLISH).subject())
                .isEqualTo("Approved: Iron Bcc: eve@example.org");
    }

    @Test
    void wordsThatLookLikePlacesToFillStayAsTheyAre() {
        Letter letter = letter(NoticeKind.COMMENT_ADDED, "{1} isn't {x}", "It's {0}", Locale.ENGLISH);
        assertThat(letter.subject()).isEqualTo("Comment on: {1} isn't {x}");
        assertThat(letter.text()).contains("It's {0}");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyLetterTellsWhichSiteItComesFrom(NoticeKind kind) {
        assertThat(letter(kind, "Iron", null, Locale.ENGLISH).text()).contains("Healthy Anatolia sends this because");
        assertThat(letter(kind, "Eisen", null, Locale.GERMAN).text()).contains("Healthy Anatolia schreibt Ihnen");
    }

    @Test
    void anInvitationNamesTheSite() {
        assertThat(letter(NoticeKind.INVITED, "anna", null, Locale.ENGLISH).subject())
                .isEqualTo("Your account at Healthy Anatolia");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKindHasItsWordsInEveryLanguage(NoticeKind kind) {
        Letter english = letter(kind, "Iron", null, Locale.ENGLISH);
        Letter german = letter(kind, "Iron", null, Locale.GERMAN);
        String told = kind.isAboutAccount() ? english.text() : english.subject();
        assertThat(told).contains("Iron");
        assertThat(english.subject()).isNotEqualTo(german.subject());
        assertThat(english.text()).isNotEqualTo(german.text());
    }

    private static Letter letter(NoticeKind kind, String title, String comment, Locale language) {
        Occasion occasion = new Occasion(title, "/admin/articles/edit?id=1", "anna", comment);
        return Letter.of(
                new Notice("rita", new EmailAddress("rita@example.org"), kind, occasion, Instant.EPOCH),
                "Healthy Anatolia",
                ADDRESS,
                language);
    }
}
