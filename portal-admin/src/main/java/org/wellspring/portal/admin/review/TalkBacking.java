package org.wellspring.portal.admin.review;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.review.CommentLine;
import org.wellspring.portal.review.Commenting;
import org.wellspring.portal.review.Reviewing;
import org.wellspring.portal.review.Suggesting;
import org.wellspring.portal.review.SuggestionLine;

/** What people say to each other beside a draft: comments with their answers, and other words for a passage. */
@Named("talk")
@ViewScoped
public class TalkBacking implements Serializable {

    private final Reviewing reviewing;
    private final Commenting commenting;
    private final Suggesting suggesting;
    private final ActorBacking actor;

    private final Map<Long, String> replies = new HashMap<>();
    private final Map<Long, String> reasons = new HashMap<>();
    private String passage;
    private String comment;
    private String replacement;
    private Long deleted;

    protected TalkBacking() {
        this(null, null, null, null);
    }

    @Inject
    public TalkBacking(Reviewing reviewing, Commenting commenting, Suggesting suggesting, ActorBacking actor) {
        this.reviewing = reviewing;
        this.commenting = commenting;
        this.suggesting = suggesting;
        this.actor = actor;
    }

    public List<CommentLine> comments(long item) {
        return reviewing.comments(actor.get(), item);
    }

    public List<SuggestionLine> suggestions(long item) {
        return suggesting.list(actor.get(), item);
    }

    /** How much waits for an answer or a decision. */
    public long open(long item) {
        return comments(item).stream().filter(CommentLine::open).count()
                + suggestions(item).stream().filter(SuggestionLine::isOpen).count();
    }

    public void say(long item) {
        reviewing.comment(actor.get(), item, passage, comment);
        clear();
        said("review.message.said");
    }

    public void suggest(long item) {
        suggesting.suggest(actor.get(), item, passage, replacement);
        clear();
        said("talk.message.suggested");
    }

    public void reply(long to) {
        commenting.reply(actor.get(), to, replies.get(to));
        replies.remove(to);
        said("talk.message.replied");
    }

    public void resolve(long number) {
        reviewing.resolve(actor.get(), number);
        said("review.message.resolved");
    }

    public void reopen(long number) {
        reviewing.reopen(actor.get(), number);
        said("review.message.reopened");
    }

    public void delete(long number) {
        commenting.delete(actor.get(), number);
        said("talk.message.deleted");
        deleted = number;
    }

    public void putBack() {
        commenting.putBack(actor.get(), deleted);
        said("talk.message.put_back");
    }

    public void refuse(long number) {
        suggesting.refuse(actor.get(), number, reasons.get(number));
        reasons.remove(number);
        said("talk.message.refused");
    }

    public void withdraw(long number) {
        suggesting.withdraw(actor.get(), number);
        said("talk.message.withdrawn");
    }

    /** From the page on which the draft is read; the editor first keeps what is typed. */
    public String accept(long item, long number) {
        suggesting.accept(actor.get(), number);
        Notices.flash("talk.message.accepted");
        return "/review?faces-redirect=true&id=" + item;
    }

    public boolean mine(String author) {
        return author.equals(actor.getName());
    }

    public boolean mayDelete(CommentLine line) {
        return mine(line.author()) || actor.isAdministrator();
    }

    private void clear() {
        passage = null;
        comment = null;
        replacement = null;
    }

    private void said(String key) {
        deleted = null;
        Notices.info(key);
    }

    /** The comment that was deleted last, while it can be put back from here; {@code null} when there is none. */
    public Long getDeleted() {
        return deleted;
    }

    public Map<Long, String> getReplies() {
        return replies;
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = passage;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getReplacement() {
        return replacement;
    }

    public void setReplacement(String replacement) {
        this.replacement = replacement;
    }
}
