package org.wellspring.portal.admin.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.link.FindingBroken;
import org.wellspring.portal.listing.Desk;
import org.wellspring.portal.listing.DeskView;
import org.wellspring.portal.listing.ItemLine;
import org.wellspring.portal.listing.Need;
import org.wellspring.portal.listing.PublishedLine;
import org.wellspring.portal.redirect.Redirecting;

/** What needs the person now, what happens next, and how the portal is doing. */
@Named("desk")
@RequestScoped
public class DeskBacking {

    private static final List<Need> SHOWN = List.of(Need.REVIEW, Need.SENT_BACK, Need.BLOCKED, Need.OVERDUE);

    private static final int MOST_MISSED = 100;

    private final Desk desk;
    private final FindingBroken finding;
    private final Redirecting redirecting;
    private final ActorBacking actor;

    private DeskView view;
    private Activity activity;
    private List<Card> cards;
    private List<Card> standings;
    private int broken;
    private int missed;

    /**
     * A number on the desk, each of its parts a link to the list behind it.
     *
     * @param name of what is counted
     * @param parameter of the address that filters a list so
     */
    public record Card(String name, String parameter, long number, List<Count> counts) {

        /** The kind to whose list the number itself leads: the one with the most. */
        public ItemKind mostly() {
            return counts.stream()
                    .max(Comparator.comparingLong(Count::number))
                    .map(Count::kind)
                    .orElse(ItemKind.ARTICLE);
        }
    }

    /** How many items of a kind. */
    public record Count(ItemKind kind, long number) {}

    protected DeskBacking() {
        this(null, null, null, null);
    }

    @Inject
    public DeskBacking(Desk desk, FindingBroken finding, Redirecting redirecting, ActorBacking actor) {
        this.desk = desk;
        this.finding = finding;
        this.redirecting = redirecting;
        this.actor = actor;
    }

    public void load() {
        if (!actor.isEditor()) {
            return;
        }
        view = desk.open(actor.get());
        broken = finding.own(actor.get()).size();
        missed = actor.isPublisher()
                ? redirecting.missed(actor.get(), MOST_MISSED).size()
                : 0;
        activity = Activity.of(view.firstDay(), view.lastDay(), view.activity());
        cards = SHOWN.stream()
                .map(need -> card(need.name(), "need", view.needs().get(need)))
                .toList();
        standings = Stream.of(ItemStatus.values())
                .map(status -> card(status.name(), "status", view.standings().getOrDefault(status, Map.of())))
                .toList();
    }

    private static Card card(String name, String parameter, Map<ItemKind, Long> found) {
        List<Count> counts = Stream.of(ItemKind.values())
                .filter(found::containsKey)
                .map(kind -> new Count(kind, found.get(kind)))
                .toList();
        return new Card(
                name,
                parameter + "=" + name.toLowerCase(Locale.ROOT),
                counts.stream().mapToLong(Count::number).sum(),
                counts);
    }

    /** Whether there is a desk to show: who only looks after people has none. */
    public boolean isOpen() {
        return view != null;
    }

    public List<Card> getCards() {
        return cards;
    }

    /** How many links lead nowhere in what the person changed last. */
    public int getBroken() {
        return broken;
    }

    /** How many addresses readers asked for in vain, for who can lead them somewhere. */
    public int getMissed() {
        return missed;
    }

    /** How many items stand in which way. */
    public List<Card> getStandings() {
        return standings;
    }

    public List<ItemLine> getMine() {
        return view.mine();
    }

    public List<ItemLine> getPlanned() {
        return view.planned();
    }

    /** What is going to change next; {@code null} when nothing is planned. */
    public ItemLine getNext() {
        return view.planned().isEmpty() ? null : view.planned().get(0);
    }

    public List<PublishedLine> getPublished() {
        return view.published();
    }

    public Activity getActivity() {
        return activity;
    }
}
