package org.wellspring.portal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RichTextTest {

    private static final RichText TWO_PLACEHOLDERS = RichText.of(
            "<p>a</p><figure><figcaption>One</figcaption></figure><p>b</p><figure><figcaption>Two</figcaption></figure>");

    @Test
    void nothingReadableIsTheEmptyText() {
        assertThat(RichText.of("<p> <b></b><br></p><ul><li></ul><table></table>"))
                .isEqualTo(RichText.EMPTY);
        assertThat(RichText.EMPTY.isEmpty()).isTrue();
        assertThat(RichText.EMPTY.plainText()).isEmpty();
    }

    @Test
    void headingsStartAtTwoAndSkipNoLevel() {
        assertThat(RichText.of("<h3>A</h3><h5>B</h5><h1>C</h1><h6>D</h6><h2>E</h2>")
                        .outline())
                .extracting(Heading::level)
                .containsExactly(2, 3, 2, 3, 2);
    }

    @Test
    void headingsHaveReadableAddressesOfTheirOwn() {
        assertThat(RichText.of("<h2>Sleep &amp; rest</h2><h2>Sleep &amp; rest</h2><h2>Sleep rest 2</h2><h2>!</h2>")
                        .outline())
                .extracting(Heading::id)
                .containsExactly("sleep-rest", "sleep-rest-2", "sleep-rest-2-2", "untitled");
    }

    @Test
    void writesStrongAndEmphasisInOneWay() {
        assertThat(RichText.of("<p><b>a</b> <i>b</i> <strong><b>c</b></strong></p>")
                        .html())
                .isEqualTo("<p><strong>a</strong> <em>b</em> <strong>c</strong></p>");
    }

    @Test
    void looseWordsBecomeParagraphs() {
        assertThat(RichText.of("one<div>two</div>three").html()).isEqualTo("<p>one</p>\n<p>two</p>\n<p>three</p>");
    }

    @Test
    void keepsNestedLists() {
        assertThat(RichText.of("<ul><li><p>a</p><ul><li>b</li></ul></li><li>c</ul>")
                        .html())
                .contains("<li>c</li>")
                .contains("<ul><li>b</li></ul>");
    }

    @Test
    void anItemOrCellOfOneParagraphIsJustItsWords() {
        assertThat(RichText.of("<ul><li><p>a</p><ol><li><p>b</p><p>c</p></li></ol></li></ul>")
                        .html())
                .isEqualTo("<ul><li>a<ol><li><p>b</p><p>c</p></li></ol></li></ul>");
        assertThat(RichText.of("<ul><li>a<br><p>b</p></li></ul><table><tr><td colspan=1><p>c</p></td></tr></table>")
                        .html())
                .contains("<li><p>a</p><p>b</p></li>")
                .contains("<td>c</td>");
        assertThat(RichText.of("<ul><li><p lang=la>a</p></ul>").html()).contains("<li><p lang=\"la\">a</p></li>");
    }

    @Test
    void aFigureSaysWhomItsImageIsOwedTo() {
        String figure =
                "<figure><img src=\"/media/a.png\" alt=\"\"><figcaption>One <small class=\"credit\">Rosa</small></figcaption></figure>";
        assertThat(RichText.of(
                                "<figure><img src=/media/a.png><figcaption><small class=credit> Rosa</small>One</figcaption></figure>")
                        .html())
                .isEqualTo(figure);
        assertThat(RichText.of(figure).html()).isEqualTo(figure);
    }

    @Test
    void headCellsSayWhatTheyHead() {
        assertThat(RichText.of("<table><tr><th>Food<th>mg<tr><th>Oats<td>4</table>")
                        .html())
                .contains("<th scope=\"row\">Oats</th>")
                .contains("<th scope=\"col\">mg</th>");
    }

    @Test
    void plainTextHasALineForEachBlock() {
        assertThat(RichText.of("<h2>A</h2><p>b <b>c</b><br>d</p><ul><li>e</li><li>f</li></ul>")
                        .plainText())
                .isEqualTo("A\nb c\nd\ne\nf");
    }

    @Test
    void paragraphsArePartedByBlankLines() {
        assertThat(RichText.ofParagraphs("a < b\nc\r\n\r\n\nd").html()).isEqualTo("<p>a &lt; b<br>c</p>\n<p>d</p>");
    }

    @Test
    void readingTakesAMinuteForEach238WordsBegun() {
        assertThat(RichText.EMPTY.readingMinutes()).isEqualTo(1);
        assertThat(RichText.ofParagraphs("word ".repeat(238)).readingMinutes()).isEqualTo(1);
        assertThat(RichText.ofParagraphs("word ".repeat(239)).readingMinutes()).isEqualTo(2);
        assertThat(RichText.ofParagraphs("5 mg – a day").words()).isEqualTo(4);
    }

    @Test
    void aFigureWithoutImageIsAPlaceholder() {
        assertThat(TWO_PLACEHOLDERS.placeholderCaptions()).containsExactly("One", "Two");
        assertThat(TWO_PLACEHOLDERS.html())
                .contains("<figure class=\"placeholder\"><figcaption>One</figcaption></figure>");
    }

    @Test
    void aPlaceholderCanBeFilled() {
        RichText filled = TWO_PLACEHOLDERS.withFigureFilled(1, "/media/two.png", "Two \"things\"", 640, 480);
        assertThat(filled.placeholderCaptions()).containsExactly("One");
        assertThat(filled.html())
                .contains(
                        "<figure><img src=\"/media/two.png\" alt=\"Two &quot;things&quot;\" width=\"640\" height=\"480\"><figcaption>Two");
    }

    @Test
    void aPlaceholderCanBeRemoved() {
        assertThat(TWO_PLACEHOLDERS.withFigureRemoved(0).html())
                .isEqualTo("<p>a</p>\n<p>b</p>\n<figure class=\"placeholder\"><figcaption>Two</figcaption></figure>");
    }

    @Test
    void refusesImagesFromElsewhereAndPlaceholdersThatAreNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO_PLACEHOLDERS.withFigureFilled(0, "https://example.org/a.png", "", 1, 1));
        assertThatThrownBy(() -> TWO_PLACEHOLDERS.withFigureRemoved(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void isKeptAsItsHtml() {
        RichTextConverter converter = new RichTextConverter();
        String kept = converter.convertToDatabaseColumn(TWO_PLACEHOLDERS);
        assertThat(converter.convertToEntityAttribute(kept))
                .isEqualTo(TWO_PLACEHOLDERS)
                .hasToString(kept);
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void aSlugIsKeptAsItsValue() {
        SlugConverter converter = new SlugConverter();
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(new Slug("zinc"))))
                .isEqualTo(new Slug("zinc"));
    }
}
