package org.wellspring.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final String TEXT = "Zinc at night\n\nZinc is a metal that the body needs. It is in meat.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Post time: Jul-25-2023",
                "Post time:Jul-25-23",
                "Posted: 2023-07-25",
                "Posted on July 25th, 2023",
                "Published on 25 July 2023",
                "Published: 2023-07-25T10:15:00Z",
                "Date: 25/07/2023",
                "25.07.2023",
                "Veröffentlicht am 25. Juli 2023",
                "le 25 juillet 2023",
                "Publicado el 25 de julio de 2023",
                "Pubblicato il 25 luglio 2023",
                "Gepubliceerd op 25 juli 2023",
                "Publicado em 25 de julho de 2023",
                "Tuesday, 25 July 2023",
                "By Jane Doe | Published July 25, 2023 | 5 min read",
                "Posted by Admin on Jul 25, 2023"
            })
    void readsTheDayOfPosting(String line) {
        Proposal proposal = Proposals.ofText(TEXT + line);
        assertThat(proposal.postedOn()).contains(LocalDate.of(2023, 7, 25));
        assertThat(proposal.dropped()).containsExactly(new Dropped(new Place(5, 1), line, Dropped.Reason.DATE_LINE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated: 3 March 2024",
                "Last updated 2024-03-03",
                "Last reviewed by Dr. Jane Miller on March 3, 2024",
                "Medically reviewed on 3 March 2024",
                "Aktualisiert am 3. März 2024",
                "Stand: 03.03.2024",
                "Mis à jour le 3 mars 2024"
            })
    void readsTheDayOfTheLastChange(String line) {
        Proposal proposal = Proposals.ofText(TEXT + line);
        assertThat(proposal.updatedOn()).contains(LocalDate.of(2024, 3, 3));
        assertThat(proposal.postedOn()).isEmpty();
    }

    @Test
    void readsTwoDatesInOneLine() {
        Proposal proposal = Proposals.ofText(TEXT + "Published 3 March 2024, updated 5 May 2024");
        assertThat(proposal.postedOn()).contains(LocalDate.of(2024, 3, 3));
        assertThat(proposal.updatedOn()).contains(LocalDate.of(2024, 5, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Post time: Feb-30-2023", "Updated: March 2024", "Posted: 99/99/2024"})
    void saysWhenADateNamesNoDay(String line) {
        Proposal proposal = Proposals.ofText(TEXT + line);
        assertThat(proposal.postedOn()).isEmpty();
        assertThat(Proposals.warnings(proposal)).contains(Warning.Kind.UNREADABLE_DATE);
        assertThat(Proposals.dropped(proposal)).containsExactly(Dropped.Reason.UNREADABLE_DATE);
    }

    @Test
    void readsAnAmbiguousDateAsTheLanguageDoes() {
        Proposal english = Proposals.ofText(TEXT + "Posted: 03/04/2024");
        assertThat(english.postedOn()).contains(LocalDate.of(2024, 3, 4));
        assertThat(Proposals.warnings(english)).contains(Warning.Kind.AMBIGUOUS_DATE);
        Proposal german =
                Proposals.ofText("Zink\n\nDas Zink ist ein Metall und nicht giftig für die Haut.\n\nDatum: 03/04/2024");
        assertThat(german.postedOn()).contains(LocalDate.of(2024, 4, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published in 2019, the largest study found nothing.",
                "Posted: some time ago",
                "Updated guidelines list 3 doses."
            })
    void leavesSentencesAlone(String line) {
        Proposal proposal = Proposals.ofText(TEXT + line);
        assertThat(proposal.body().plainText()).contains(line);
        assertThat(proposal.dropped()).isEmpty();
    }
}
