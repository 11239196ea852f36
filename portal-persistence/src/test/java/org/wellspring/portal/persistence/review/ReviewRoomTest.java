package org.wellspring.portal.persistence.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.notice.Notices;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.account.JpaAccounts;
import org.wellspring.portal.persistence.notice.SmtpPostman;
import org.wellspring.portal.review.CommentLine;
import org.wellspring.portal.review.ReviewNews;
import org.wellspring.portal.review.Reviewing;
import org.wellspring.portal.workflow.Step;

/** An article that is reviewed. */
abstract class ReviewRoomTest extends NewsroomTest {

    protected static final Actor ADA = new Actor("ada", Set.of(Role.ADMINISTRATOR), "192.0.2.6");

    protected JpaAccounts accounts;
    protected Reviewing reviewing;
    protected Article iron;

    @BeforeEach
    void begin() {
        accounts = new JpaAccounts(entities);
        reviewing = new Reviewing(items, new JpaReviewComments(entities), accounts, news(), audit, clock);
        iron = article("Iron");
    }

    /** The portal of these tests sends no mail. */
    protected ReviewNews news() {
        return new ReviewNews(new Notices(null, accounts, new SmtpPostman(Optional.empty(), null, clock), null, clock));
    }

    protected Faq attached(String question) {
        Faq faq = faq(question);
        iron.attach(faq);
        entities.flush();
        return faq;
    }

    protected void person(String name, Role role) {
        accounts.add(new Account(name, "hash", Set.of(role), NOON));
        entities.flush();
    }

    protected void take(Step step, Actor actor) {
        reviewing.take(step, actor, iron.id(), version(iron));
        entities.flush();
    }

    protected CommentLine only() {
        return reviewing.comments(RITA, iron.id()).get(0);
    }

    protected CommentLine comment(Actor actor, String passage, String text) {
        return comment(iron, actor, passage, text);
    }

    protected CommentLine comment(ContentItem item, Actor actor, String passage, String text) {
        entities.flush();
        reviewing.comment(actor, item.id(), passage, text);
        List<CommentLine> comments = reviewing.comments(actor, item.id());
        return comments.get(comments.size() - 1);
    }
}
