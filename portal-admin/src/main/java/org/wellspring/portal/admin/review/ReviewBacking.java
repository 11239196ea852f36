package org.wellspring.portal.admin.review;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.admin.resuming.LeftPage;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.review.Reviewing;
import org.wellspring.portal.workflow.Step;

/** The page on which a draft is read, commented on, sent back or approved. */
@Named("review")
@ViewScoped
public class ReviewBacking implements Serializable {

    private final Drafting drafting;
    private final Reviewing reviewing;
    private final ActorBacking actor;

    private Long id;
    private Draft draft;
    private List<String> reviewers;
    private String reviewer;
    private LocalDate dueOn;

    protected ReviewBacking() {
        this(null, null, null);
    }

    @Inject
    public ReviewBacking(Drafting drafting, Reviewing reviewing, ActorBacking actor) {
        this.drafting = drafting;
        this.reviewing = reviewing;
        this.actor = actor;
    }

    public void load() {
        draft = drafting.open(actor.get(), id);
        reviewers = reviewing.reviewers(actor.get());
        reviewer = draft.reviewer();
        dueOn = draft.dueOn();
    }

    public String approve() {
        return take(Step.APPROVE);
    }

    /**
     * @param passage of the comment that says why; {@code null} for the whole
     * @param comment {@code null} when it was said before
     */
    public String requestChanges(String passage, String comment) {
        if (comment != null) {
            reviewing.comment(actor.get(), id, passage, comment);
        }
        return take(Step.REQUEST_CHANGES);
    }

    public String submit() {
        return take(Step.SUBMIT);
    }

    public String recall() {
        return take(Step.RECALL);
    }

    private String take(Step step) {
        reviewing.take(step, actor.get(), id, draft.version());
        return again("edit.message." + step);
    }

    public String assign() {
        reviewing.assign(actor.get(), id, draft.version(), reviewer, dueOn);
        return again("review.message.assigned");
    }

    private String again(String key) {
        Notices.flash(key);
        return "/review?faces-redirect=true&id=" + id;
    }

    public boolean may(String step) {
        return LeftPage.open(draft).may(Step.valueOf(step));
    }

    public Draft getDraft() {
        return draft;
    }

    public List<String> getReviewers() {
        return reviewers;
    }

    public String getReviewer() {
        return reviewer;
    }

    public void setReviewer(String reviewer) {
        this.reviewer = reviewer;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
