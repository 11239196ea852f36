package org.wellspring.portal.admin.listing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.edition.Kinds;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.admin.message.Refusals;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.admin.message.Times;
import org.wellspring.portal.admin.undo.Undo;
import org.wellspring.portal.bulk.BulkAct;
import org.wellspring.portal.bulk.BulkOrder;
import org.wellspring.portal.bulk.BulkRun;
import org.wellspring.portal.bulk.Foreseeing;
import org.wellspring.portal.bulk.Outcome;
import org.wellspring.portal.bulk.Outlook;
import org.wellspring.portal.catalogue.LeadingHere;
import org.wellspring.portal.catalogue.Leads;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.listing.ItemFilter;
import org.wellspring.portal.listing.ItemOrder;
import org.wellspring.portal.listing.ItemOrder.Column;
import org.wellspring.portal.listing.Listing;
import org.wellspring.portal.review.Reviewing;

/**
 * The page that shows what an act on the selected items would come to, does it, and shows what it came to. It keeps the
 * versions of the items that it showed, and what it has done, so that sending it twice does nothing twice.
 */
@Named("bulk")
@ViewScoped
public class BulkBacking implements Serializable {

    private static final int MOST_TOPICS = 5_000;

    private final Foreseeing foreseeing;
    private final BulkRun run;
    private final LeadingHere leading;
    private final Listing listing;
    private final Reviewing reviewing;
    private final ActorBacking actor;

    private ItemKind kind;
    private BulkAct act;
    private String back;
    private int missing;
    private boolean everything;
    private List<Outlook> outlooks;
    private List<Outcome> outcomes;
    private Map<Long, Leads> leads = Map.of();
    private List<String> reviewers;
    private List<SelectItem> topics;
    private Long topic;
    private String reviewer;
    private LocalDate dueOn;

    protected BulkBacking() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public BulkBacking(
            Foreseeing foreseeing,
            BulkRun run,
            LeadingHere leading,
            Listing listing,
            Reviewing reviewing,
            ActorBacking actor) {
        this.foreseeing = foreseeing;
        this.run = run;
        this.leading = leading;
        this.listing = listing;
        this.reviewing = reviewing;
        this.actor = actor;
    }

    public void load() {
        Map<String, String[]> given = Faces.getExternalContext().getRequestParameterValuesMap();
        Parameters parameters = new Parameters(given);
        Optional<ItemKind> itsKind = parameters.choice("kind", ItemKind.class);
        Optional<BulkAct> itsAct =
                parameters.choice("act", BulkAct.class).filter(wanted -> wanted.isOpenTo(actor.get()));
        if (itsKind.isEmpty()
                || itsAct.filter(wanted -> wanted.fits(itsKind.get())).isEmpty()) {
            Faces.responseSendError(404, null);
            return;
        }
        kind = itsKind.get();
        act = itsAct.get();
        ListAddress address = ListAddress.of(kind, given, Times.zone());
        everything = parameters.text("all").isPresent();
        back = Kinds.path(kind) + (everything ? "?" + address.query() : "");
        List<Long> ids = everything
                ? listing.find(actor.get(), address.filter(), address.order(), BulkRun.MOST + 1)
                : parameters.all("ids").stream()
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .distinct()
                        .limit(BulkRun.MOST + 1L)
                        .toList();
        reviewers = act == BulkAct.ASSIGN ? reviewing.reviewers(actor.get()) : List.of();
        topics = act == BulkAct.SET_TOPIC ? findTopics() : List.of();
        outlooks = List.of();
        if (ids.size() > BulkRun.MOST) {
            Notices.error("bulk.message.too_many", BulkRun.MOST);
        } else {
            outlooks = foreseeing.foresee(actor.get(), BulkOrder.of(act), ids);
            missing = ids.size() - outlooks.size();
            leads = act.endsLeads() ? leading.toEach(actor.get(), openIds()) : Map.of();
        }
    }

    private List<Long> openIds() {
        return open().stream().map(Outlook::id).toList();
    }

    private List<SelectItem> findTopics() {
        ItemFilter all = ItemFilter.all(ItemKind.TOPIC);
        List<Long> ids = listing.find(actor.get(), all, new ItemOrder(Column.TITLE, false), MOST_TOPICS);
        return listing.lines(actor.get(), ids).stream()
                .map(line -> new SelectItem(line.id(), line.title()))
                .toList();
    }

    /** Does it to those for which nothing stands in the way; pressed twice, it does it once. */
    public void go() {
        if (outcomes != null) {
            return;
        }
        if (act == BulkAct.SET_TOPIC && topic == null) {
            Notices.errorAt("topic", "bulk.message.no_topic");
            return;
        }
        BulkOrder order = new BulkOrder(
                act, Optional.ofNullable(topic), Optional.ofNullable(reviewer), Optional.ofNullable(dueOn));
        outcomes = run.run(actor.get(), order, open());
        offerUndo();
    }

    /** What was put into the trash together comes back together. */
    private void offerUndo() {
        if (act == BulkAct.TRASH && getDone() > 0) {
            String ids = outcomes.stream()
                    .filter(Outcome::isDone)
                    .map(outcome -> String.valueOf(outcome.id()))
                    .collect(Collectors.joining(","));
            Undo.offerHere(Undo.Kind.TRASHED_ITEMS, ids, Texts.text("trash.message.put_away_many", getDone()));
        }
    }

    private List<Outlook> open() {
        return outlooks.stream().filter(Outlook::isOpen).toList();
    }

    /** Why something is refused, in the language of the page. */
    public String why(DomainException refusal) {
        return Refusals.text(
                refusal, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public List<Outlook> getOutlooks() {
        return outlooks;
    }

    /** What leads to an item that the act would take from those who are led there. */
    public Leads leads(long id) {
        return leads.getOrDefault(id, Leads.NONE);
    }

    public List<Outcome> getOutcomes() {
        return outcomes;
    }

    public int getWillHappen() {
        return open().size();
    }

    public int getRefused() {
        return outlooks.size() - open().size();
    }

    public long getDone() {
        return outcomes.stream().filter(Outcome::isDone).count();
    }

    public long getNotDone() {
        return outcomes.size() - getDone();
    }

    /** How many of the selected items are not there any more. */
    public int getMissing() {
        return missing;
    }

    /** The list from which this page was reached. */
    public String getBack() {
        return back;
    }

    public ItemKind getKind() {
        return kind;
    }

    public BulkAct getAct() {
        return act;
    }

    public List<String> getReviewers() {
        return reviewers;
    }

    public List<SelectItem> getTopics() {
        return topics;
    }

    public Long getTopic() {
        return topic;
    }

    public void setTopic(Long topic) {
        this.topic = topic;
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
}
