package org.wellspring.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.Accounts;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.workflow.Stage;
import org.wellspring.portal.workflow.Step;

/**
 * Leads a draft from its writer to its approval. What goes public with an item for the first time, such as the questions
 * of an imported article, takes each step along with it, as far as it stands where the item stands.
 */
@ApplicationScoped
@Transactional
public class Reviewing {

    private final ContentItems items;
    private final ReviewComments comments;
    private final Accounts accounts;
    private final ReviewNews news;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected Reviewing() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Reviewing(
            ContentItems items,
            ReviewComments comments,
            Accounts accounts,
            ReviewNews news,
            AuditTrail audit,
            InstantSource clock) {
        this.items = items;
        this.comments = comments;
        this.accounts = accounts;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a step of the workflow with the item and those of its companions that readers have never seen.
     *
     * @param step any but {@link Step#REVISE} and {@link Step#PUBLISH}, which do more than that
     * @param version the item's version that the actor saw
     * @throws org.wellspring.portal.DomainException when the step is not in the table of transitions, not the actor's,
     *     or a guard forbids it
     * @throws org.wellspring.portal.edition.ConflictException when somebody changed the item since
     */
    public void take(Step step, Actor actor, long id, long version) {
        if (step == Step.REVISE || step == Step.PUBLISH) {
            throw new IllegalArgumentException("More than a step of the workflow: " + step);
        }
        Instant now = clock.instant();
        ContentItem item = items.get(ContentItem.class, id, version);
        Stage stage = item.stage();
        List<? extends ContentItem> along = item.companions().stream()
                .filter(companion -> companion.stage() == stage && !items.isKnown(companion, now))
                .toList();
        List<String> reviewers = reviewers(actor);
        advance(step, actor, item, comments.countOpen(id));
        news.tell(step, actor, item, reviewers);
        along.forEach(companion -> advance(step, actor, companion, commentsOn(step, companion)));
    }

    /** What is sent back along with an item needs no comment of its own. */
    private long commentsOn(Step step, ContentItem companion) {
        long open = comments.countOpen(companion.id());
        return step == Step.REQUEST_CHANGES ? Math.max(1, open) : open;
    }

    private void advance(Step step, Actor actor, ContentItem item, long openComments) {
        Stage before = item.stage();
        item.advance(step, actor, openComments);
        audit.record(
                actor,
                Act.STAGE_CHANGED,
                item.subject(),
                before.name(),
                item.stage().name() + ", revision " + item.revision());
    }

    /**
     * Asks somebody in particular for the review.
     *
     * @param version the item's version that the actor saw
     * @param name the account's name; {@code null} for nobody in particular
     * @param until the day until which it is due; {@code null} for none
     * @throws NoReviewerException when there is no such account, it is locked, or may not review
     * @throws org.wellspring.portal.edition.ConflictException when somebody changed the item since
     */
    public void assign(Actor actor, long id, long version, String name, LocalDate until) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        ContentItem item = items.get(ContentItem.class, id, version);
        String account = name == null ? null : requireReviewer(name);
        String before = assignment(item);
        item.assign(account, until);
        news.assigned(actor, item);
        audit.record(actor, Act.REVIEWER_ASSIGNED, item.subject(), before, assignment(item));
    }

    private String requireReviewer(String name) {
        return accounts.find(name)
                .filter(Reviewing::mayReview)
                .map(Account::name)
                .orElseThrow(() -> new NoReviewerException(name));
    }

    private static boolean mayReview(Account account) {
        return !account.isLocked() && account.actor(Actor.HERE).may(Role.REVIEWER);
    }

    /** The names of those who can be asked for a review. */
    public List<String> reviewers(Actor actor) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        return accounts.list().stream()
                .filter(Reviewing::mayReview)
                .map(Account::name)
                .toList();
    }

    private static String assignment(ContentItem item) {
        return Stream.of(item.reviewer(), item.dueOn())
                .filter(part -> part != null)
                .map(Object::toString)
                .reduce((name, day) -> name + " until " + day)
                .orElse("");
    }

    /** The comments on the item's draft, the open ones first. */
    public List<CommentLine> comments(Actor actor, long id) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        List<ReviewComment> all = comments.on(id);
        return all.stream()
                .filter(comment -> !comment.isReply())
                .map(comment -> comment.line(all.stream()
                        .filter(reply -> reply.answers(comment))
                        .map(reply -> reply.line(List.of()))
                        .toList()))
                .toList();
    }

    /**
     * Says something about the item's draft.
     *
     * @param passage words of the draft, as its plain text has them; empty to speak of the whole
     * @throws PassageNotFoundException when the draft does not have these words
     * @throws org.wellspring.portal.edition.InvalidContentException when there is no text, or too much
     * @throws org.wellspring.portal.DomainException when the item lies in the trash, or has become part of another
     */
    public void comment(Actor actor, long id, String passage, String text) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        ContentItem item = items.get(ContentItem.class, id);
        item.requireInUse();
        ReviewComment comment = new ReviewComment(item, passage, text, actor, clock.instant());
        if (!new DraftWords(item.draft()).have(comment.passage())) {
            throw new PassageNotFoundException(comment.passage());
        }
        comments.add(comment);
        news.commented(actor, item, comment);
    }

    /** @throws CommentNotFoundException when there is no such comment */
    public void resolve(Actor actor, long comment) {
        find(actor, comment).resolve(actor, clock.instant());
    }

    /** @throws CommentNotFoundException when there is no such comment */
    public void reopen(Actor actor, long comment) {
        find(actor, comment).reopen();
    }

    private ReviewComment find(Actor actor, long comment) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER);
        return comments.find(comment)
                .filter(found -> !found.isDeleted())
                .orElseThrow(() -> new CommentNotFoundException(comment));
    }
}
