package org.wellspring.portal.tests.browser;

/** Three people who bring texts to readers: each has one role, and a browser of their own. */
final class Newsroom implements AutoCloseable {

    private final Staff staff;
    private final Visitor[] visitors = new Visitor[3];
    private final Editor author;
    private final Editor reviewer;
    private final Editor publisher;

    private Newsroom(Stage stage, Portal portal) {
        staff = portal.staff();
        for (int seat = 0; seat < visitors.length; seat++) {
            visitors[seat] = stage.visitor(portal, Screen.DESKTOP_LIGHT);
        }
        author = Editor.signedIn(visitors[0], portal, Colleague.AUTHOR);
        reviewer = Editor.signedIn(visitors[1], portal, Colleague.REVIEWER);
        publisher = Editor.signedIn(visitors[2], portal, Colleague.PUBLISHER);
    }

    static Newsroom of(Stage stage) {
        return new Newsroom(stage, stage.portal());
    }

    Editor author() {
        return author;
    }

    Editor reviewer() {
        return reviewer;
    }

    Editor publisher() {
        return publisher;
    }

    /** The author brings in a short article, and stays on its page. */
    ItemPages article(String title) {
        return author.article(title);
    }

    /** The draft is handed over and approved, in no browser. */
    void approve(ItemPages article) {
        staff.get(Colleague.AUTHOR).submit(article.number());
        staff.get(Colleague.REVIEWER).approve(article.number());
    }

    /** The draft is handed over, approved and shown to readers, in no browser. */
    void publish(ItemPages article) {
        approve(article);
        staff.get(Colleague.PUBLISHER).publish(article.number());
    }

    @Override
    public void close() {
        for (Visitor visitor : visitors) {
            visitor.close();
        }
    }
}
