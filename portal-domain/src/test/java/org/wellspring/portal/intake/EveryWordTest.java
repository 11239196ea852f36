package org.wellspring.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.wellspring.portal.text.Heading;
import org.wellspring.portal.text.RichText;

/** Every word of a source is in exactly one part of its proposal or reported as dropped, whatever the source is. */
class EveryWordTest {

    private final Intake intake = new Intake();

    @Property(tries = 400)
    void noWordOfADocumentIsLostOrInvented(@ForAll("documents") String text) {
        assertKeepsWords(SourceDocument.ofText(text), Words.of(text));
    }

    @Property(tries = 500)
    void noWordOfAnyTextIsLostOrInvented(@ForAll("anyText") String text) {
        Assume.that(!text.contains("\0") && text.codePoints().anyMatch(Characters::isVisible));
        assertKeepsWords(SourceDocument.ofText(text), Words.of(text));
    }

    @Property(tries = 300)
    void noWordOfAPageIsLostOrInvented(@ForAll("pages") String html) {
        assertKeepsWords(SourceDocument.ofHtml(html), Words.of(Jsoup.parse(html).wholeText()));
    }

    @Property(tries = 300)
    void noTagSoupMakesIntakeFail(@ForAll("soup") String html) {
        Assume.that(!html.isBlank());
        try {
            assertIsWellFormed(intake.propose(SourceDocument.ofHtml(html)));
        } catch (UnreadableSourceException refused) {
            assertThat(refused.key()).isEqualTo("unreadable_source.empty");
        }
    }

    /** Only what has no words at all may be refused. */
    private void assertKeepsWords(SourceDocument source, Map<String, Integer> words) {
        try {
            Proposal proposal = intake.propose(source);
            assertThat(Words.of(proposal)).isEqualTo(words);
            assertIsWellFormed(proposal);
        } catch (UnreadableSourceException refused) {
            assertThat(refused.key()).isEqualTo("unreadable_source.empty");
            assertThat(words).isEmpty();
        }
    }

    private static void assertIsWellFormed(Proposal proposal) {
        assertThat(proposal.title().length()).isLessThanOrEqualTo(Proposal.TITLE_LENGTH);
        assertThat(RichText.of(proposal.body().html())).isEqualTo(proposal.body());
        int last = 1;
        for (Heading heading : proposal.body().outline()) {
            assertThat(heading.level()).isBetween(2, last + 1);
            last = heading.level();
        }
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> ends = Arbitraries.of("\n\n", "\n", "\r\n", "\r\n\r\n", "\n\n\n", "\n \u00A0\n", "\n\t");
        return Arbitraries.lazyOf(SourceGrammar::lines)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .flatMap(lines -> ends.map(end -> String.join(end, lines)));
    }

    @Provide
    Arbitrary<String> pages() {
        return SourceGrammar.elements().list().ofMinSize(1).ofMaxSize(15).map(elements -> String.join("\n", elements));
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1).ofMaxLength(200),
                Arbitraries.strings()
                        .withChars("ab1. \n#*-:?QA•\u00AD\u200B\u00A0[]()_|=o")
                        .ofMinLength(1)
                        .ofMaxLength(120),
                Arbitraries.strings()
                        .withCharRange('\u0001', '\u2FFF')
                        .ofMinLength(1)
                        .ofMaxLength(200));
    }

    @Provide
    Arbitrary<String> soup() {
        List<String> pieces = List.of(
                "<p>",
                "</p>",
                "<b>",
                "</b>",
                "<table>",
                "<tr>",
                "<td>",
                "</table>",
                "<ul>",
                "<li>",
                "</ul>",
                "<a href='#x'>",
                "</a>",
                "<svg>",
                "<math>",
                "<h1>",
                "</h2>",
                "<h4>",
                "<figure>",
                "<img alt=x>",
                "<br>",
                "<select>",
                "<option>",
                "text ",
                "More?",
                "Q: why",
                "A: so",
                "<script>",
                "</script>",
                "<style>",
                "<!--",
                "-->",
                "<title>",
                "</title>",
                "<noscript>",
                "<template>",
                "<dl>",
                "<dt>",
                "<dd>",
                "<frameset>",
                "<plaintext>",
                "&amp;",
                "<",
                "<form>",
                "<main>");
        return Arbitraries.of(pieces).list().ofMinSize(1).ofMaxSize(40).map(parts -> String.join("", parts));
    }
}
