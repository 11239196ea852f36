package org.wellspring.portal.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.revision.Row.Kind;
import org.wellspring.portal.revision.Row.Run;
import org.wellspring.portal.text.RichText;

/** How texts with parts, lists and tables are compared. */
class BodyComparisonTest {

    @Test
    void labelsEveryBlockOfATextWithItsKind() {
        String body = """
                <h2>Two</h2><h3>Three</h3><p>Words</p><ul><li>Item<ol><li>Numbered</li></ol></li></ul>\
                <blockquote><p>Said</p></blockquote>\
                <table><caption>Doses</caption><tr><th>Age</th><th>Dose</th></tr></table>\
                <figure><img src="/media/a.png" alt="A moon"><figcaption>Night</figcaption></figure>""";
        assertThat(rows("", body))
                .extracting(Row::kind)
                .containsExactly(
                        Kind.HEADING_2,
                        Kind.HEADING_3,
                        Kind.PARAGRAPH,
                        Kind.ITEM,
                        Kind.NUMBERED_ITEM,
                        Kind.QUOTATION,
                        Kind.CAPTION,
                        Kind.TABLE_ROW,
                        Kind.FIGURE);
    }

    @Test
    void keepsUnchangedBlocksForOrientation() {
        assertThat(rows("<p>One.</p><p>Two.</p><p>Three.</p>", "<p>One.</p><p>Four.</p><p>Three.</p>"))
                .extracting(Row::isSame)
                .containsExactly(true, false, true);
    }

    @Test
    void putsTheVersionsOfAParagraphBesideEachOther() {
        List<Row> rows = rows(
                "<p>Adults sleep seven hours.</p>",
                "<p>Something quite new stands here.</p><p>Adults sleep eight hours.</p>");
        assertThat(rows.get(0).before()).isEmpty();
        assertThat(rows.get(1).before()).containsExactly(same("Adults sleep "), changed("seven"), same(" hours."));
        assertThat(rows.get(1).after()).containsExactly(same("Adults sleep "), changed("eight"), same(" hours."));
    }

    @Test
    void showsARemovedBlockAlone() {
        assertThat(rows("<p>One.</p><p>Away with it</p>", "<p>One.</p>").get(1))
                .isEqualTo(new Row(Kind.PARAGRAPH, List.of(changed("Away with it")), List.of()));
    }

    @Test
    void marksEachLineByWhatHappenedToIt() {
        FieldDifference body = bodies(
                "<p>It stays as it was.</p><p>This goes away.</p><p>One word was old.</p>",
                "<p>It stays as it was.</p><p>One word was new.</p><h2>Now</h2>");
        assertThat(body.rows())
                .extracting(Row::mark)
                .containsExactly(Mark.SAME, Mark.REMOVED, Mark.CHANGED, Mark.ADDED);
    }

    @Test
    void partsALongTextIntoWhatChangedAndWhatCanBeFolded() {
        FieldDifference body = bodies("<p>a</p><p>b</p><p>c</p><p>d</p>", "<p>a</p><p>b</p><h2>x</h2><p>c</p><p>d</p>");
        assertThat(body.passages()).extracting(Passage::isSame).containsExactly(true, false, true);
        assertThat(body.passages()).extracting(passage -> passage.rows().size()).containsExactly(2, 1, 2);
    }

    @Test
    void weavesBothSidesIntoOneText() {
        assertThat(woven("Take a little salt and rest", "Please take a little sugar and"))
                .isEqualTo("[-Take-][+Please take+] a little [-salt-][+sugar+] and[- rest-]");
        assertThat(woven("a c", "a b c")).isEqualTo("a [+b +]c");
        assertThat(woven("", "new")).isEqualTo("[+new+]");
        assertThat(woven("old", "")).isEqualTo("[-old-]");
    }

    private static String woven(String before, String after) {
        Row row = onlyRow(DraftState.of().line("t", before), DraftState.of().line("t", after));
        return row.woven().stream()
                .map(each -> switch (each.mark()) {
                    case ADDED -> "[+" + each.text() + "+]";
                    case REMOVED -> "[-" + each.text() + "-]";
                    default -> each.text();
                })
                .collect(Collectors.joining());
    }

    private static FieldDifference bodies(String before, String after) {
        return StateComparison.of(
                        DraftState.of().rich("body", before), DraftState.of().rich("body", after))
                .get(0);
    }

    @Test
    void showsWordsThatBecameStrong() {
        Row row = rows("<p>Sleep very well</p>", "<p>Sleep <strong>very</strong> well</p>")
                .get(0);
        assertThat(row.after()).containsExactly(same("Sleep "), changed("very"), same(" well"));
        assertThat(row.mark()).isEqualTo(Mark.FORMATTED);
    }

    @Test
    void showsALinkThatLeadsElsewhere() {
        Row row = rows("<p><a href=\"/a\">More</a></p>", "<p><a href=\"/b\">More</a></p>")
                .get(0);
        assertThat(row.before()).containsExactly(same("More (/"), changed("a"), same(")"));
        assertThat(row.after()).containsExactly(same("More (/"), changed("b"), same(")"));
    }

    @Test
    void showsAnotherDescriptionOfAnImage() {
        Row row = rows(
                        "<figure><img src=\"/media/a.png\" alt=\"A moon\"></figure>",
                        "<figure><img src=\"/media/a.png\" alt=\"A star\"></figure>")
                .get(0);
        assertThat(row.after()).containsExactly(same("A "), changed("star"), same(" (/media/a.png)"));
    }

    @Test
    void showsTheCellsOfATableRow() {
        Row row = rows(
                        "<table><tr><td>Adults</td><td>7</td></tr></table>",
                        "<table><tr><td>Adults</td><td>8</td></tr></table>")
                .get(0);
        assertThat(row.after()).containsExactly(same("Adults | "), changed("8"));
    }

    @Test
    void keepsThePartsOfATableRowAndAFigureApart() {
        String body = """
                <table><tr><td>a<p>b</p>c</td><td><p>d</p><p>e</p></td></tr></table>\
                <figure><img src="/media/a.png" alt="A moon"><figcaption>Night</figcaption></figure>""";
        assertThat(rows("", body))
                .flatExtracting(Row::after)
                .containsExactly(changed("a b c | d e"), changed("A moon (/media/a.png) Night"));
    }

    @Test
    void showsTheWordsOfAnItemBeforeAndBehindTheListInIt() {
        assertThat(rows("", "<ul><li>One<ul><li>Two</li></ul>Three</li></ul>"))
                .flatExtracting(Row::after)
                .containsExactly(changed("One"), changed("Two"), changed("Three"));
    }

    @Test
    void showsAnItemThatMovedIntoANestedList() {
        List<Row> rows = rows("<ul><li>One</li><li>Two</li></ul>", "<ul><li>One<ul><li>Two</li></ul></li></ul>");
        assertThat(rows).extracting(Row::isSame).containsExactly(true, false);
    }

    @Test
    void showsAHeadingOfAnotherLevelAsTakenOutAndPutIn() {
        assertThat(rows("<h2>A</h2><h2>B</h2>", "<h2>A</h2><h3>B</h3>"))
                .extracting(Row::kind)
                .containsExactly(Kind.HEADING_2, Kind.HEADING_2, Kind.HEADING_3);
    }

    @Test
    void takesAListThatWasPartedInTwoForRearranged() {
        FieldDifference body = onlyDifference(
                body("<ul><li>One</li><li>Two</li></ul>"), body("<ul><li>One</li></ul><ul><li>Two</li></ul>"));
        assertThat(body.isOnlyRearranged()).isTrue();
    }

    @Test
    void ignoresTheNumberingOfEqualHeadings() {
        assertThat(rows("<h2>Tips</h2>", "<h2>Tips</h2><p>Rest.</p><h2>Tips</h2>")
                        .get(0)
                        .isSame())
                .isTrue();
    }

    @Test
    void comparesABodyOfAHundredThousandParagraphsInTime() {
        String before = paragraphs("Line %d of a very long text, fifty characters.");
        String after = paragraphs("Line %d of a very long text, sixty characters.");
        List<Row> rows = TextComparison.of(before, after);
        assertThat(rows.stream().filter(row -> !row.isSame()).count()).isEqualTo(100_000);
    }

    @Test
    void comparesAHugeParagraphAsAWhole() {
        String words = "sleep ".repeat(1_000_000);
        List<Row> rows = TextComparison.of("<p>" + words + "well</p>", "<p>" + words + "long</p>");
        assertThat(rows).flatExtracting(Row::after).hasSize(1);
    }

    private static String paragraphs(String text) {
        return IntStream.range(0, 100_000)
                .mapToObj(text::formatted)
                .collect(Collectors.joining("</p>\n<p>", "<p>", "</p>"));
    }

    private static Run same(String text) {
        return new Run(text, false);
    }

    private static Run changed(String text) {
        return new Run(text, true);
    }

    private static List<Row> rows(String before, String after) {
        return onlyDifference(body(before), body(after)).rows();
    }

    private static DraftState body(String html) {
        return DraftState.of().rich("body", RichText.of(html).html());
    }

    private static Row onlyRow(DraftState before, DraftState after) {
        assertThat(onlyDifference(before, after).rows()).hasSize(1);
        return onlyDifference(before, after).rows().get(0);
    }

    private static FieldDifference onlyDifference(DraftState before, DraftState after) {
        List<FieldDifference> differences = StateComparison.of(before, after);
        assertThat(differences).hasSize(1);
        return differences.get(0);
    }
}
