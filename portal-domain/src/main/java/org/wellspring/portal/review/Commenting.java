package org.wellspring.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;

/** People answer comments, and take back what they said. */
@ApplicationScoped
@Transactional
public class Commenting {

    private final ContentItems items;
    private final ReviewComments comments;
    private final ReviewNews news;
    private final InstantSource clock;

    protected Commenting() {
        this(null, null, null, null);
    }

    @Inject
    public Commenting(ContentItems items, ReviewComments comments, ReviewNews news, InstantSource clock) {
        this.items = items;
        this.comments = comments;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Answers a comment; an answer to an answer belongs to the same comment.
     *
     * @throws CommentNotFoundException when there is no such comment
     * @throws org.wellspring.portal.edition.InvalidContentException when there is no text, or too much
     * @throws org.wellspring.portal.DomainException when the item lies in the trash, or has become part of another
     */
    public void reply(Actor actor, long comment, String text) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        ReviewComment answered = find(comment);
        ContentItem item = items.get(ContentItem.class, answered.itemId());
        item.requireInUse();
        ReviewComment reply = ReviewComment.reply(answered, item, text, actor, clock.instant());
        comments.add(reply);
        news.commented(actor, item, reply);
    }

    /**
     * Takes back what the actor said, with the answers to it, until it is put back.
     *
     * @throws CommentNotFoundException when there is no such comment
     * @throws ForeignWordsException when somebody else said it, and the actor is no administrator
     */
    public void delete(Actor actor, long comment) {
        own(actor, comment).delete(clock.instant());
    }

    /**
     * Has a deleted comment stand where it stood.
     *
     * @throws CommentNotFoundException when there is no such comment
     * @throws ForeignWordsException when somebody else said it, and the actor is no administrator
     */
    public void putBack(Actor actor, long comment) {
        own(actor, comment).putBack();
    }

    private ReviewComment own(Actor actor, long comment) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        ReviewComment own = comments.find(comment).orElseThrow(() -> new CommentNotFoundException(comment));
        if (!own.author().equals(actor.name()) && !actor.may(Role.ADMINISTRATOR)) {
            throw new ForeignWordsException(own.author());
        }
        return own;
    }

    private ReviewComment find(long comment) {
        return comments.find(comment)
                .filter(found -> !found.isDeleted())
                .orElseThrow(() -> new CommentNotFoundException(comment));
    }
}
