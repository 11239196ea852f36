package org.wellspring.portal.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.link.LinkEnd;
import org.wellspring.portal.link.SitePath;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.Slug;

class ExaminationTest {

    private static final SitePath IRON = new SitePath(ItemKind.ARTICLE, Locale.ENGLISH, new Slug("iron"));

    @Test
    void aGoodTextHasNoFindings() {
        assertThat(found("""
                <h2>Dose</h2><p>A <a href="/articles/iron">text about iron</a> and <a href="#dose">its dose</a>.</p>
                <figure><img src="/media/a.png" alt="A spoon of red lentils"><figcaption>Lentils</figcaption></figure>
                <figure><img src="/media/b.png" alt=""></figure>
                <table><tr><th scope="col">Age</th></tr><tr><td>3</td></tr></table>
                """)).isEmpty();
    }

    @Test
    void anArticleIsToldWhatItLacks() {
        DraftState empty = DraftState.of()
                .line("title", "Iron")
                .line("standfirst", "")
                .rich("body", "")
                .list("topics", List.of())
                .list("disclaimers", List.of());
        assertThat(Examination.of(ItemKind.ARTICLE, Locale.ENGLISH, empty, Map.of())
                        .findings())
                .extracting(Finding::check)
                .containsExactly(Check.EMPTY_TEXT, Check.NO_STANDFIRST, Check.NO_TOPICS, Check.NO_DISCLAIMER);
    }

    @Test
    void aDisclaimerOfATopicNamesOne() {
        DraftState state = DraftState.of()
                .rich("text", "<p>No advice.</p>")
                .value("scope", "TOPIC")
                .list("topics", List.of());
        assertThat(Examination.of(ItemKind.DISCLAIMER, Locale.ENGLISH, state, Map.of())
                        .findings())
                .extracting(Finding::check)
                .containsExactly(Check.UNKNOWN_TOPIC);
    }

    @Test
    void headingsGoDownOneLevelAtATimeAndSaySomething() {
        assertThat(found("<h2>One</h2><h4>Two</h4><h3></h3><h3>Three</h3>"))
                .containsExactly(Check.SKIPPED_LEVEL, Check.EMPTY_HEADING);
        assertThat(findings("<h3>First</h3><p>Text.</p>")).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(Check.SKIPPED_LEVEL);
            assertThat(finding.words()).isEqualTo("First");
            assertThat(finding.number()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"click here", "Read more …", "hier", "Mehr erfahren", "https://example.org/a/b"})
    void aLinkSaysWhereItLeads(String words) {
        assertThat(found("<p>See <a href='https://example.org'>" + words + "</a></p>"))
                .containsExactly(Check.VAGUE_LINK);
    }

    @Test
    void aLinkHasWordsOrAnImageThatHas() {
        assertThat(found("<p>a<a href='https://example.org'> </a></p>")).containsExactly(Check.EMPTY_LINK);
        assertThat(found("<p><a href=''>The study</a></p>")).containsExactly(Check.EMPTY_LINK);
        assertThat(found("<p><a href='https://example.org'><img src='/media/a' alt='The study'></a></p>"))
                .isEmpty();
    }

    @Test
    void aLinkLeadsSomewhereAndSafely() {
        assertThat(found("<p><a href='/articles/zinc'>Text about zinc</a></p>")).containsExactly(Check.BROKEN_LINK);
        assertThat(found("<p><a href='#none'>The part on dose</a></p>")).containsExactly(Check.BROKEN_LINK);
        assertThat(found("<p><a href='http://example.org'>The study</a></p>")).containsExactly(Check.INSECURE_LINK);
        assertThat(found("<p><a href='/articles'>All articles</a></p>")).isEmpty();
        assertThat(Examination.of(
                                ItemKind.PAGE,
                                Locale.ENGLISH,
                                body("<p><a href='/articles/iron'>Iron</a></p>"),
                                Map.of(IRON, LinkEnd.PLANNED))
                        .findings())
                .extracting(Finding::check)
                .containsExactly(Check.UNPUBLISHED_LINK);
    }

    @ParameterizedTest
    @CsvSource({
        "IMG_2041.JPG, ALTERNATIVE_IS_FILE_NAME",
        "DSC00012, ALTERNATIVE_IS_FILE_NAME",
        "image, ALTERNATIVE_SAYS_IMAGE",
        "A picture of a spoon, ALTERNATIVE_SAYS_IMAGE",
        "Bild von einem Löffel, ALTERNATIVE_SAYS_IMAGE",
        "'A spoon, full.', ALTERNATIVE_IS_CAPTION",
    })
    void anAlternativeSaysWhatIsSeen(String alternative, Check expected) {
        assertThat(found("<figure><img src='/media/a' alt='" + alternative
                        + "'><figcaption>A spoon full <small>Photo: A. B.</small></figcaption></figure>"))
                .containsExactly(expected);
    }

    @Test
    void anAlternativeIsThereAndShort() {
        assertThat(found("<p><img src='/media/a'></p>")).containsExactly(Check.ALTERNATIVE_MISSING);
        assertThat(findings("<p>a<img src='/media/a' alt=''><img src='/media/b' alt='" + "word ".repeat(31) + "'></p>"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.check()).isEqualTo(Check.ALTERNATIVE_TOO_LONG);
                    assertThat(finding.image()).isEqualTo(1);
                    assertThat(finding.number()).isEqualTo(154);
                });
        assertThat(found("<p>Pictures of the body are</p><img src='/media/a' alt='Imaging suite with a scanner'>"))
                .isEmpty();
    }

    @Test
    void figuresHaveImagesAndTablesHaveHeaders() {
        assertThat(found("<figure><figcaption>A spoon</figcaption></figure><table><tr><td>3</td></tr></table>"))
                .containsExactly(Check.FIGURE_WITHOUT_IMAGE, Check.TABLE_WITHOUT_HEADERS);
    }

    @Test
    void aParagraphIsSaidOnce() {
        String said = "<p>The body needs a little of it on each day of the year.</p>";
        assertThat(found(said + "<p>Other.</p>" + said)).containsExactly(Check.REPEATED_PARAGRAPH);
        assertThat(found("<p>See below.</p><p>See below.</p>")).isEmpty();
    }

    @Test
    void longSentencesAndParagraphsAreTold() {
        String sentence = "it goes on and on ".repeat(6).strip() + ".";
        assertThat(findings("<p>I" + sentence + "</p>")).anySatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(Check.LONG_SENTENCE);
            assertThat(finding.number()).isEqualTo(30);
        });
        assertThat(found("<p>" + "It goes on. ".repeat(51) + "</p>")).containsExactly(Check.LONG_PARAGRAPH);
        assertThat(found("<p>" + "It goes on. ".repeat(50) + "</p>")).isEmpty();
    }

    @Test
    void whatIsHardToReadIsTold() {
        String hard = "Pharmacokinetic characterisation necessitates comprehensive bioavailability determinations. ";
        assertThat(found("<p>" + hard.repeat(5) + "</p>")).containsExactly(Check.HARD_TO_READ);
    }

    @Test
    void scriptsAreNoWords() {
        assertThat(findings("<script>" + "a ".repeat(500) + "</script><p>Text.</p>"))
                .isEmpty();
    }

    private static List<Check> found(String html) {
        return findings(html).stream().map(Finding::check).toList();
    }

    private static List<Finding> findings(String html) {
        return Examination.of(ItemKind.PAGE, Locale.ENGLISH, body(html), Map.of(IRON, LinkEnd.SHOWN))
                .findings();
    }

    private static DraftState body(String html) {
        return DraftState.of().line("title", "Title").rich("body", html);
    }
}
