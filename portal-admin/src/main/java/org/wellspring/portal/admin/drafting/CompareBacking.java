package org.wellspring.portal.admin.drafting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.drafting.Comparing;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.drafting.History;
import org.wellspring.portal.drafting.Side;
import org.wellspring.portal.edition.EditionLine;
import org.wellspring.portal.edition.EditionList;
import org.wellspring.portal.revision.RevisionOverview;

/** The page with any two states of an item beside each other, or woven into one text. */
@Named("compare")
@RequestScoped
public class CompareBacking {

    private static final int OFFERED = 100;

    private final Drafting drafting;
    private final History history;
    private final EditionList list;
    private final Comparing comparing;
    private final ActorBacking actor;

    private Long id;
    private Side before;
    private Side after;
    private boolean woven;
    private Draft draft;
    private List<RevisionOverview> revisions;
    private List<EditionLine> editions;
    private Sides sides;

    protected CompareBacking() {
        this(null, null, null, null, null);
    }

    @Inject
    public CompareBacking(
            Drafting drafting, History history, EditionList list, Comparing comparing, ActorBacking actor) {
        this.drafting = drafting;
        this.history = history;
        this.list = list;
        this.comparing = comparing;
        this.actor = actor;
    }

    /** Without a choice, the draft beside what readers see, or beside the draft that was kept before it. */
    public void load() {
        draft = drafting.open(actor.get(), id);
        editions = list.of(actor.get(), id);
        revisions = history.list(actor.get(), id, 0, OFFERED);
        before = before == null ? beforeDraft() : before;
        after = after == null ? Side.DRAFT : after;
        sides = new Sides(comparing.compare(actor.get(), id, before, after));
    }

    private Side beforeDraft() {
        return isPublic()
                ? Side.PUBLIC
                : revisions.stream()
                        .skip(1)
                        .findFirst()
                        .map(each -> Side.revision(each.number()))
                        .orElse(Side.DRAFT);
    }

    /** Whether readers see something of the item. */
    public boolean isPublic() {
        return editions.stream()
                .anyMatch(each -> each.standing() == EditionLine.Standing.CURRENT && !each.isWithdrawal());
    }

    /** What a side is called in the middle of a sentence. */
    public String name(Side side) {
        return Texts.text("compare.side." + side.kind(), side.number());
    }

    public Side getDraftSide() {
        return Side.DRAFT;
    }

    public Side getPublicSide() {
        return Side.PUBLIC;
    }

    public Side side(EditionLine edition) {
        return Side.edition(edition.number());
    }

    public Side side(RevisionOverview revision) {
        return Side.revision(revision.number());
    }

    public Draft getDraft() {
        return draft;
    }

    public List<RevisionOverview> getRevisions() {
        return revisions;
    }

    public List<EditionLine> getEditions() {
        return editions;
    }

    /** {@code null} when the two could not be compared. */
    public Sides getSides() {
        return sides;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Side getBefore() {
        return before;
    }

    public void setBefore(Side before) {
        this.before = before;
    }

    public Side getAfter() {
        return after;
    }

    public void setAfter(Side after) {
        this.after = after;
    }

    /** Whether both stand in one text. */
    public boolean isWoven() {
        return woven;
    }

    public void setWoven(boolean woven) {
        this.woven = woven;
    }
}
