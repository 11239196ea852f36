package org.wellspring.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlIntakeTest {

    @Test
    void takesTheTextOutOfAPage() {
        Proposal proposal =
                Proposals.ofHtml("<html><head><title>Iron | Site</title></head><body><nav>Home</nav><main><h1>Iron</h1>"
                        + "<p>One. Two.</p><h2>Why</h2><p>It <b>carries</b> <a href='https://example.org/o'>oxygen</a>.</p></main>"
                        + "<footer>Imprint</footer><script>x()</script></body></html>");
        assertThat(proposal.title()).isEqualTo("Iron");
        assertThat(proposal.body().html())
                .isEqualTo("<h2 id=\"why\">Why</h2>\n<p>It <strong>carries</strong> "
                        + "<a href=\"https://example.org/o\" rel=\"noopener noreferrer\">oxygen</a>.</p>");
        assertThat(Proposals.dropped(proposal))
                .containsExactlyInAnyOrder(
                        Dropped.Reason.PAGE_NAME, Dropped.Reason.PAGE_FURNITURE, Dropped.Reason.PAGE_FURNITURE);
    }

    @Test
    void readsWhatAWordProcessorPastes() {
        Proposal proposal = Proposals.ofHtml(
                "<b style='font-weight:normal'><h1>Iron</h1><p>One. Two.</p>"
                        + "<p><span style='font-weight:700'>Signs</span></p><p>·&nbsp;&nbsp; Tired</p><p>·&nbsp;&nbsp; Pale</p></b>");
        assertThat(proposal.body().html())
                .isEqualTo("<h2 id=\"signs\">Signs</h2>\n<ul><li>Tired</li><li>Pale</li></ul>");
        assertThat(proposal.warnings()).isEmpty();
    }

    @Test
    void findsQuestionsDisclaimersAndDates() {
        Proposal proposal = Proposals.ofHtml(
                "<h1>Iron</h1><p>One. Two.</p><p><b>Q: Why?</b><br>A: So.</p><h2>FAQ</h2><h3>Really?</h3>"
                        + "<p>Yes.</p><dl><dt>Always?</dt><dd>No.</dd></dl><p><b>Disclaimer:</b> No advice.</p><p>Post time: Jul-25-2023</p>");
        assertThat(proposal.faqs()).extracting(ProposedFaq::question).containsExactly("Why?", "Really?", "Always?");
        assertThat(proposal.disclaimers()).extracting(ProposedDisclaimer::title).containsExactly("Disclaimer");
        assertThat(proposal.postedOn()).isPresent();
    }

    @Test
    void keepsTablesOfData() {
        assertThat(Proposals.ofHtml("<h1>Iron</h1><p>One. Two.</p><table><tr><th>Food<th>mg<tr><td>Oats<td>4</table>")
                        .body()
                        .html())
                .contains("<td>Oats</td><td>4</td>");
    }

    @Test
    void pointsToThePlaceInItsSource() {
        Proposal proposal = Proposals.ofHtml("<h1>Iron</h1>\n<p>One.</p>\n  <p>Two.&nbsp; Three.</p>");
        assertThat(proposal.warnings())
                .filteredOn(warning -> warning.kind() == Warning.Kind.DOUBLE_SPACE)
                .extracting(Warning::place)
                .containsExactly(new Place(3, 6));
    }

    @Test
    void losesNoWordOfWhatIsNestedBeyondReason() {
        Proposal proposal =
                Proposals.ofHtml("<h1>Iron</h1><p>One. Two.</p>" + "<ul><li>x ".repeat(2000) + "<b>y ".repeat(2000));
        assertThat(Words.of(proposal)).containsEntry("x", 2000).containsEntry("y", 2000);
    }

    @Test
    void wordsInAnotherLanguageKeepIt() {
        assertThat(body("<h1>Iron</h1><h2>Why</h2><p>The <span lang=\"de\">Knochen</span> need it.</p>"))
                .contains("<p>The <span lang=\"de\">Knochen</span> need it.</p>");
    }

    @Test
    void aLanguageThatIsNoneIsLeftOut() {
        assertThat(body("<h1>Iron</h1><h2>Why</h2><p>The <span lang=\"&quot;><b\">bones</span> need it.</p>"))
                .contains("<p>The bones need it.</p>");
    }

    private static String body(String html) {
        return Proposals.ofHtml(html).body().html();
    }
}
