package org.wellspring.portal.tests.browser;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The pages of one item, as somebody at work on it uses them. */
final class ItemPages {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    /** That of a site whose settings nobody changed. */
    private static final ZoneId OF_THE_SITE = ZoneOffset.UTC;

    private final Editor editor;
    private final String number;

    ItemPages(Editor editor, String number) {
        this.editor = editor;
        this.number = number;
    }

    /** How a link names the item, for a colleague to open it. */
    String number() {
        return number;
    }

    /** Opens an article's text. */
    ItemPages openText() {
        editor.visitor().open("/admin/articles/edit?id=" + number);
        return this;
    }

    ItemPages openReview() {
        return open("review");
    }

    ItemPages openHistory() {
        return open("history");
    }

    ItemPages openComparison() {
        return open("compare");
    }

    ItemPages openEditions() {
        return open("editions");
    }

    private ItemPages open(String page) {
        editor.visitor().open("/admin/" + page + "?id=" + number);
        return this;
    }

    void save() {
        editor.press("Save");
        editor.says("The draft is saved.");
    }

    void submit() {
        editor.press("Submit for review");
        editor.says("Handed to review.");
    }

    void recall() {
        editor.press("Take out of review");
        editor.says("Taken out of review; it is a draft again.");
    }

    void comment(String passage, String text) {
        editor.fill("Passage", passage);
        editor.fill("Comment", text);
        editor.press("Add comment");
        editor.says("The comment is added.");
    }

    void resolve() {
        editor.press("Resolve");
        editor.says("The comment is settled.");
    }

    void requestChanges(String why) {
        editor.fill("Comment", why);
        editor.press("Request changes");
        editor.says("Sent back to its author.");
    }

    void approve() {
        editor.press("Approve");
        editor.says("Approved. It can be published now.");
    }

    /** Publishes the approved draft from now on, on the page of the editions. */
    void publish() {
        editor.press("Publish like this");
        editor.says("Published. Readers see this text now.");
    }

    void schedule(Instant from) {
        editor.fill("From", local(from));
        editor.press("Publish like this");
        editor.says("Planned. Readers see it from that instant on.");
    }

    void end(Instant at) {
        editor.fill("Until", local(at));
        editor.press("Plan this end for what is public");
        editor.says("The end is planned.");
    }

    /** Tries a plan with times as they are typed, empty for none. */
    void tryToPlan(String from, String until) {
        editor.fill("From", from);
        editor.fill("Until", until);
        editor.press("Publish like this");
    }

    void callOff(int edition) {
        pressTitled("Call off edition " + edition);
        editor.says("Edition " + edition + " is called off.");
    }

    void takeBack() {
        editor.follow("Take back");
        editor.press("Take back now");
        editor.says("Taken back.");
    }

    void compare(int from, int to) {
        editor.tick("Compare from draft " + from);
        editor.tick("Compare to draft " + to);
        editor.press("Compare");
    }

    void restore(int draft) {
        pressTitled("Restore draft " + draft);
        editor.says("Draft " + draft + " is the draft again.");
    }

    private void pressTitled(String title) {
        editor.visitor()
                .page()
                .getByTitle(title, new Page.GetByTitleOptions().setExact(true))
                .click();
        editor.press("Go ahead");
    }

    static String local(Instant instant) {
        return MOMENT.format(LocalDateTime.ofInstant(instant, OF_THE_SITE));
    }
}
