package org.wellspring.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextSanitisingTest {

    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<h1>",
            "<h2>",
            "</h2>",
            "<h4>",
            "<h6>",
            "</h6>",
            "<ul>",
            "<ol start=3>",
            "<li>",
            "</li>",
            "</ul>",
            "<table>",
            "<tr>",
            "<td>",
            "<th>",
            "<caption>",
            "</td>",
            "</table>",
            "<thead>",
            "<a href=/x>",
            "<a href='https://example.org'>",
            "</a>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<sub>",
            "<span lang=de>",
            "</span>",
            "<cite>",
            "<cite class=reference>",
            "</cite>",
            "<small class=credit>",
            "</small>",
            "<p lang=de>",
            "<td colspan=1>",
            "<figure>",
            "<figcaption>",
            "</figure>",
            "<img src=/media/a.png alt=x>",
            "<img alt=y>",
            "<blockquote>",
            "</blockquote>",
            "<br>",
            "<div>",
            "</div>",
            "<script>",
            "</script>",
            "<svg>",
            "<math>",
            "<style>",
            "</style>",
            "<!--",
            "-->",
            "<select>",
            "<template>",
            "text ",
            " more",
            "&nbsp;",
            "&lt;b&gt;",
            "{{",
            "<",
            "&",
            "\u0007",
            "\uD800",
            "<dl><dt>",
            "<noscript>",
            "<form>",
            "<plaintext>",
            "<title>");

    @Property(tries = 500)
    void sanitisingTwiceChangesNothing(@ForAll("soup") String html) {
        RichText once = RichText.of(html);
        assertThat(RichText.of(once.html())).isEqualTo(once);
    }

    @Test
    void sanitisingAParagraphThatStrayedIntoAListTwiceChangesNothing() {
        RichText once = RichText.of("<ol start=3><tr><p><p><img src=/media/a.png alt=x>");
        assertThat(RichText.of(once.html())).isEqualTo(once);
    }

    @Property(tries = 150)
    void nothingThatRunsGetsThrough(@ForAll("soup") String html) {
        assertIsHarmless(RichText.of(html).html());
    }

    @Property(tries = 150)
    void anyPlainTextKeepsItsLetters(@ForAll("letters") String text) {
        assertThat(RichText.ofParagraphs(text).plainText().replaceAll("\\s+", ""))
                .isEqualTo(text.replaceAll("\\s+", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<img src=/media/x.png onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
                "<a href=\" &#14; javascript:alert(1)\">x</a>",
                "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
                "<a href=\"vbscript:msgbox(1)\">x</a>",
                "<svg><script>alert(1)</script></svg>",
                "<svg onload=alert(1)>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<style>@import 'javascript:alert(1)'</style>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=javascript:alert(1)></object><embed src=javascript:alert(1)>",
                "<b><p onclick=alert(1)>x</b></p>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<![CDATA[<img src=x onerror=alert(1)>]]>",
                "<template><img src=x onerror=alert(1)></template>",
                "<table><td><select><table><img src=x onerror=alert(1)>",
                "<base href=\"https://evil.example/\"><meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">"
            })
    void takesAttacksApart(String attack) {
        assertIsHarmless(RichText.of(attack).html());
        assertIsHarmless(RichText.of("<p>before</p>" + attack + "<p>after</p>").html());
    }

    @Test
    void takesImagesOfThisSiteOnly() {
        assertThat(RichText.of("<p>a<img src=\"https://example.org/x.png\" alt=\"x\">b</p>")
                        .html())
                .isEqualTo("<p>ab</p>");
        assertThat(RichText.of("<p><img src=\"/media/x.png\" alt=\"x\" width=\"4\" height=\"3\"></p>")
                        .html())
                .isEqualTo("<p><img src=\"/media/x.png\" alt=\"x\" width=\"4\" height=\"3\"></p>");
        assertThat(RichText.of("<p>a<img src=\"/media/../login\" alt=\"x\"></p>")
                        .html())
                .doesNotContain("login");
    }

    @Test
    void linksToOtherSitesDoNotTellWhereTheReaderCameFrom() {
        assertThat(RichText.of("<p><a href=\"https://example.org/\">x</a></p>").html())
                .isEqualTo("<p><a href=\"https://example.org/\" rel=\"noopener noreferrer\">x</a></p>");
        assertThat(RichText.of("<p><a href=\"/articles/zinc\">x</a></p>").html())
                .isEqualTo("<p><a href=\"/articles/zinc\">x</a></p>");
    }

    private static void assertIsHarmless(String html) {
        assertThat(html)
                .doesNotContainPattern(
                        "(?i)<(?:script|style|svg|math|iframe|object|embed|form|base|meta|template|noscript)")
                .doesNotContainPattern("(?i)<[^>]{0,500}\\s(?:on\\w+|style|srcdoc)\\s*=")
                .doesNotContainPattern("(?i)(?:href|src)=\"\\s*(?:javascript|data|vbscript):");
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings().withChars("abc <>&\"'äß\n日").ofMaxLength(80);
    }
}
