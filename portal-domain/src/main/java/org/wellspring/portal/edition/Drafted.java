package org.wellspring.portal.edition;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.workflow.Situation;
import org.wellspring.portal.workflow.Stage;
import org.wellspring.portal.workflow.Step;
import org.wellspring.portal.workflow.Transition;

/**
 * A draft on its way to readers: which revision of the text it is, who changed it last, at which stage it stands, and who
 * should look it over. What readers see of it is told by its {@link ContentItem}.
 */
@MappedSuperclass
public abstract class Drafted {

    @Column(nullable = false)
    private int revision = 1;

    @Column(name = "settled_revision", nullable = false)
    private int settledRevision;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false, length = 100)
    private String changedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Stage stage = Stage.DRAFT;

    @Column(name = "approved_by", length = 100)
    private String approvedBy;

    @Column(length = 100)
    private String reviewer;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected Drafted() {}

    Drafted(Actor by, Instant at) {
        this.changedAt = at;
        this.changedBy = by.name();
    }

    /** What the draft says. */
    public abstract DraftState draft();

    /** Why the draft could not be published as it is; empty when nothing is missing. */
    public abstract Optional<DomainException> shortcoming();

    /** Makes the state the draft. */
    protected abstract void take(DraftState wanted, ContentItems items);

    /** @throws DomainException when nobody can work on it at present */
    public abstract void requireInUse();

    /**
     * Makes the state the draft. An approved draft that is changed is a draft again.
     *
     * @throws org.wellspring.portal.account.NotPermittedException when the actor writes no drafts
     * @throws InvalidContentException when a field breaks a rule
     * @throws MergedException when the item has become part of another
     * @throws TrashedException when it lies in the trash
     */
    public void revise(DraftState wanted, ContentItems items, Actor by, Instant at) {
        requireInUse();
        Stage next = Transition.take(Step.REVISE, by, situation(0));
        take(wanted, items);
        revision++;
        changedAt = at;
        changedBy = by.name();
        if (next != stage) {
            enter(next, by);
        }
    }

    /**
     * Takes a step of the workflow.
     *
     * @param openComments how many review comments on the draft are not resolved
     * @throws MergedException when the item has become part of another
     * @throws TrashedException when it lies in the trash
     * @see Transition#take(Step, Actor, Situation)
     */
    public void advance(Step step, Actor by, long openComments) {
        enter(foresee(step, by, openComments), by);
    }

    /** The stage to which a step would lead; refused as by {@link #advance(Step, Actor, long)}, with nothing changed. */
    public Stage foresee(Step step, Actor by, long openComments) {
        requireInUse();
        return Transition.take(step, by, situation(openComments));
    }

    /**
     * What the draft's next step depends on.
     *
     * @param openComments how many review comments on the draft are not resolved
     */
    public Situation situation(long openComments) {
        return new Situation(stage, changedBy, openComments, shortcoming());
    }

    private void enter(Stage next, Actor by) {
        if (next != stage) {
            approvedBy = next == Stage.APPROVED ? by.name() : null;
        }
        stage = next;
        settledRevision = revision;
    }

    /**
     * Names who should review the draft, and until when.
     *
     * @param account {@code null} for nobody in particular
     * @param until the day until which it is due, in the reviewer's own zone; {@code null} when there is none
     */
    public void assign(String account, LocalDate until) {
        requireInUse();
        reviewer = account;
        dueOn = until;
    }

    /** Counts the changes of the text, from 1. */
    public int revision() {
        return revision;
    }

    /** Has the present revision kept whatever comes after it. */
    public void settle() {
        settledRevision = revision;
    }

    /** The last revision on which a step of the workflow was taken, or that an editor saved; it is never folded. */
    public int settledRevision() {
        return settledRevision;
    }

    /** When the text was changed last. */
    public Instant changedAt() {
        return changedAt;
    }

    /** The name of the account that changed the text last. */
    public String changedBy() {
        return changedBy;
    }

    public Stage stage() {
        return stage;
    }

    /** The name of the account that approved the draft; {@code null} while nobody has. */
    public String approvedBy() {
        return approvedBy;
    }

    /** The name of the account that should review the draft; {@code null} for nobody in particular. */
    public String reviewer() {
        return reviewer;
    }

    /** The day until which the review is due; {@code null} when there is none. */
    public LocalDate dueOn() {
        return dueOn;
    }
}
