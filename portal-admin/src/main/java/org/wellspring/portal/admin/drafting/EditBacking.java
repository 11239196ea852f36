package org.wellspring.portal.admin.drafting;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.edition.Kinds;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.admin.resuming.LeftPage;
import org.wellspring.portal.catalogue.LeadingHere;
import org.wellspring.portal.drafting.Change;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.drafting.MergeConflictException;
import org.wellspring.portal.drafting.Saved;
import org.wellspring.portal.edition.Publishing;
import org.wellspring.portal.review.Reviewing;
import org.wellspring.portal.review.Suggesting;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.FieldConflict;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.workflow.Step;

/** The editor of an item of any kind: keeps what was typed, and takes the draft's next step. */
@Named("edit")
@ViewScoped
public class EditBacking implements Serializable {

    private final Drafting drafting;
    private final Reviewing reviewing;
    private final Publishing publishing;
    private final Suggesting suggesting;
    private final LeadingHere leading;
    private final ActorBacking actor;

    private Long id;
    private Draft draft;
    private int revision;
    private DraftState opened;
    private DraftForm form;
    private Slug slug;
    private List<FieldConflict> conflicts = List.of();
    private String conflictWith;

    protected EditBacking() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public EditBacking(
            Drafting drafting,
            Reviewing reviewing,
            Publishing publishing,
            Suggesting suggesting,
            LeadingHere leading,
            ActorBacking actor) {
        this.drafting = drafting;
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.suggesting = suggesting;
        this.leading = leading;
        this.actor = actor;
    }

    /** Who writes no drafts reads them on the review page. */
    public void load() {
        open();
        if (!actor.isAuthor() || !draft.isInUse()) {
            Faces.redirect("review?id=%s", id);
        }
    }

    private void open() {
        draft = drafting.open(actor.get(), id);
        revision = draft.revision();
        opened = draft.state();
        form = new DraftForm(draft.state());
        slug = draft.slug();
        conflicts = List.of();
    }

    /** Where drafts link to an address that was given up just now, they are shown next. */
    public String save() {
        boolean moves = !slug.equals(draft.slug());
        if (!keep()) {
            return null;
        }
        if (moves && leading.to(actor.get(), id).outdated() > 0) {
            Notices.flash("edit.message.moved");
            return "/links?faces-redirect=true&id=" + id;
        }
        return said("edit.message.saved");
    }

    public String submit() {
        return step(Step.SUBMIT);
    }

    public String recall() {
        return step(Step.RECALL);
    }

    private String step(Step step) {
        if (!keep()) {
            return null;
        }
        reviewing.take(step, actor.get(), id, draft.version());
        return said("edit.message." + step);
    }

    public String publish() {
        if (!keep()) {
            return null;
        }
        publishing.publish(actor.get(), id, draft.version(), Optional.empty());
        return said("edit.message.PUBLISH");
    }

    /** Puts suggested words into the draft, after what was typed. */
    public String accept(long suggestion) {
        if (!keep()) {
            return null;
        }
        suggesting.accept(actor.get(), suggestion);
        return said("talk.message.accepted");
    }

    /**
     * Saves what was typed and opens the draft again: what follows acts on the version that holds it.
     *
     * @return whether the draft is now what was typed; not so when it had to be merged with what somebody else changed,
     *     which the editor looks over first
     */
    private boolean keep() {
        DraftState state = form.state(opened);
        Optional<Slug> move = Optional.of(slug).filter(wanted -> !wanted.equals(draft.slug()));
        try {
            Saved saved = drafting.save(
                    actor.get(), new Change(id, revision, Optional.of(opened), move, state, Saving.SAVED));
            open();
            Faces.setRequestAttribute("saved", true);
            saved.mergedWith().ifPresent(other -> Notices.info("edit.message.merged", other));
            return saved.mergedWith().isEmpty();
        } catch (MergeConflictException conflict) {
            show(conflict);
            return false;
        }
    }

    /** The form holds all that could be merged, and what was typed where it could not; a save then decides. */
    private void show(MergeConflictException conflict) {
        conflictWith = (String) conflict.arguments().get(0);
        conflicts = conflict.merge().conflicts();
        form = new DraftForm(conflict.merge().merged());
        revision = conflict.revision();
        opened = conflict.theirs();
        Notices.error("refusal.merge_conflict", conflict.arguments().toArray());
    }

    /** Puts what the other editor wrote in the place of what was typed here. */
    public void takeTheirs(FieldConflict conflict) {
        form.take(conflict);
        conflicts = conflicts.stream().filter(other -> other != conflict).toList();
    }

    private String said(String key) {
        Notices.flash(key);
        return Kinds.path(draft.kind()) + "/edit?faces-redirect=true&id=" + id;
    }

    public boolean may(String step) {
        return LeftPage.open(draft).may(Step.valueOf(step));
    }

    public Draft getDraft() {
        return draft;
    }

    public DraftForm getForm() {
        return form;
    }

    /** What the page knows of the draft, which moves on with each autosave. */
    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }

    /** What that revision says, for the page's script. */
    public String getOpened() {
        return DraftJson.of(opened).toString();
    }

    public void setOpened(String told) {
        opened = DraftJson.state(told, opened);
    }

    public Slug getSlug() {
        return slug;
    }

    public void setSlug(Slug slug) {
        this.slug = slug;
    }

    public List<FieldConflict> getConflicts() {
        return conflicts;
    }

    public String getConflictWith() {
        return conflictWith;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
