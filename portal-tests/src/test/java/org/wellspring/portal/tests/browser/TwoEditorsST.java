package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.drafting.AlsoHere;

/** Two people change one draft at the same time, and what neither of them wrote is lost. */
@BrowserTest
class TwoEditorsST {

    private static final Colleague OTTO = Colleague.of("otto", "Author");
    private static final String FIRST = "<p>The body needs a little of it each day.</p>";
    private static final String SECOND = "<p>Too much of it does harm.</p>";
    private static final String ANNAS = "<p>The body needs ten milligrams of it each day.</p>";
    private static final String OTTOS = "<p>The body needs hardly any of it.</p>";

    private final Stage stage;
    private final Portal portal;

    TwoEditorsST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @Test
    void eachIsToldThatTheOtherIsThereToo() {
        try (Pair pair = new Pair("Iron for two")) {
            pair.otto.says("Also here: anna");
            assertThat(pair.anna.visitor().page().getByText("Also here: otto"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions()
                            .setTimeout(AlsoHere.BEAT.multipliedBy(2).toMillis()));
        }
    }

    @Test
    void changesOfDifferentParagraphsAreMergedAndTheSecondIsTold() {
        try (Pair pair = new Pair("Zinc for two")) {
            pair.anna.fill("Text", ANNAS + "\n" + SECOND);
            pair.article.save();
            pair.otto.fill("Text", FIRST + "\n<p>Too much of it is poison.</p>");
            pair.otto.press("Save");
            pair.otto.says("anna had changed this draft in the meantime.");
            assertThat(pair.otto.field("Text")).hasValue(ANNAS + "\n<p>Too much of it is poison.</p>");
        }
    }

    @Test
    void changesOfOneParagraphAreShownSideBySideWithWhatWasThereBefore() {
        try (Pair pair = new Pair("Gold for two")) {
            pair.disagree();
            pair.otto.says("Both of you changed this");
            pair.otto.says("The body needs a little of it each day.");
            pair.otto.says("The body needs ten milligrams of it each day.");
            assertThat(pair.otto.field("Text")).hasValue(OTTOS + "\n" + SECOND);
            Accessibility.check(pair.otto.visitor().page());
        }
    }

    @Test
    void whoComesSecondCanKeepTheirOwn() {
        try (Pair pair = new Pair("Tin for two")) {
            pair.disagree();
            pair.otto.press("Save");
            pair.otto.says("The draft is saved.");
            assertThat(pair.otto.field("Text")).hasValue(OTTOS + "\n" + SECOND);
        }
    }

    @Test
    void whoComesSecondCanTakeWhatTheOtherWrote() {
        try (Pair pair = new Pair("Lead for two")) {
            pair.annaSaves();
            pair.otto.fill("Text", OTTOS + "\n" + SECOND);
            pair.otto.fill("Standfirst", "What nobody else touched.");
            pair.ottoIsTold();
            pair.otto.press("Take what anna wrote");
            pair.otto.press("Save");
            pair.otto.says("The draft is saved.");
            assertThat(pair.otto.field("Text")).hasValue(ANNAS + "\n" + SECOND);
            assertThat(pair.otto.field("Standfirst")).hasValue("What nobody else touched.");
        }
    }

    @Test
    void anApprovalOfATextThatSomebodyChangedMeanwhileIsRefused() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            ItemPages draft = newsroom.article("Boron for two");
            draft.submit();
            newsroom.reviewer().item(draft.number()).openReview();
            newsroom.author().fill("Standfirst", "Slipped in behind the reviewer's back.");
            draft.save();
            newsroom.reviewer().fill("Comment", "Looks good to me.");
            newsroom.reviewer().press("Approve");
            newsroom.reviewer().says("its text was last changed by anna");
            assertThat(newsroom.reviewer().field("Comment")).hasValue("Looks good to me.");
        }
    }

    @Test
    void aDoubleClickSavesOnce() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            ItemPages draft = editor.article("Neon for one");
            editor.fill("Standfirst", "Saved with a double click.");
            editor.pressTwice("Save");
            editor.says("The draft is saved.");
            draft.openHistory();
            assertThat(visitor.page().getByTitle("Restore draft 1")).isVisible();
            assertThat(visitor.page().getByLabel("Compare to draft 3")).isHidden();
        }
    }

    @Test
    void aDoubleClickPublishesOnce() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            ItemPages draft = newsroom.article("Argon for one");
            newsroom.approve(draft);
            newsroom.publisher().item(draft.number()).openEditions();
            newsroom.publisher().pressTwice("Publish like this");
            newsroom.publisher().says("Published. Readers see this text now.");
            assertThat(newsroom.publisher().visitor().page().getByText("Published by paul"))
                    .hasCount(1);
        }
    }

    /** Anna and Otto with the same draft before them. */
    private final class Pair implements AutoCloseable {

        private final Visitor annas = stage.visitor();
        private final Visitor ottos = stage.visitor();
        private final Editor anna = Editor.signedIn(annas, portal, Colleague.AUTHOR);
        private final Editor otto = Editor.signedIn(ottos, portal, OTTO);
        private final ItemPages article;

        Pair(String title) {
            article = anna.article(title);
            otto.item(article.number()).openText();
        }

        void disagree() {
            annaSaves();
            otto.fill("Text", OTTOS + "\n" + SECOND);
            ottoIsTold();
        }

        void annaSaves() {
            anna.fill("Text", ANNAS + "\n" + SECOND);
            article.save();
        }

        void ottoIsTold() {
            otto.press("Save");
            otto.says("anna changed the same places");
        }

        @Override
        public void close() {
            annas.close();
            ottos.close();
        }
    }
}
