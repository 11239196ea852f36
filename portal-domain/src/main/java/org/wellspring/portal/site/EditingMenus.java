package org.wellspring.portal.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.edition.ConflictException;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.edition.ItemQueries;
import org.wellspring.portal.edition.Languages;

/** Publishers arrange the menus; readers see it at once. What was before stays known. */
@ApplicationScoped
@Transactional
public class EditingMenus {

    private static final int SHOWN = 20;

    private final MenuStates states;
    private final ContentItems items;
    private final ItemQueries queries;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected EditingMenus() {
        this(null, null, null, null, null);
    }

    @Inject
    public EditingMenus(
            MenuStates states, ContentItems items, ItemQueries queries, AuditTrail audit, InstantSource clock) {
        this.states = states;
        this.items = items;
        this.queries = queries;
        this.audit = audit;
        this.clock = clock;
    }

    /** The menu as it is now. */
    public MenuView open(Actor actor, MenuPlace place, Locale language) {
        actor.require(Role.PUBLISHER);
        Optional<Menu> present = states.at(place, language, clock.instant());
        return view(present.map(Menu::id).orElse(0L), entries(place, present));
    }

    /**
     * The menu with the entries of an earlier state, still to be put in place.
     *
     * @throws StateNotFoundException when there is no such state
     */
    public MenuView earlier(Actor actor, MenuPlace place, Locale language, long number) {
        Menu then = states.find(number).orElseThrow(() -> new StateNotFoundException(number));
        return view(open(actor, place, language).number(), then.entries());
    }

    private MenuView view(long number, List<MenuEntry> entries) {
        return new MenuView(number, entries, titles(entries));
    }

    private static List<MenuEntry> entries(MenuPlace place, Optional<Menu> menu) {
        return menu.map(Menu::entries)
                .orElseGet(() -> place.initial().stream()
                        .map(link -> MenuEntry.of(link.target()))
                        .toList());
    }

    /**
     * Puts the entries in the place of those that are there, from now on. Nothing happens when they are the same.
     *
     * @param seen the number of the state that the actor saw
     * @throws MenuEntryException when an entry breaks a rule
     * @throws TooManyEntriesException when there are more than {@link MenuPlace#most()}
     * @throws ConflictException when somebody changed the menu since the state that the actor saw
     */
    public void arrange(Actor actor, MenuPlace place, Locale language, long seen, List<MenuEntry> wanted) {
        actor.require(Role.PUBLISHER);
        Languages.require(language);
        if (wanted.size() > place.most()) {
            throw new TooManyEntriesException(place.most());
        }
        List<MenuEntry> entries = new ArrayList<>();
        for (int at = 0; at < wanted.size(); at++) {
            entries.add(checked(place, wanted.get(at), at, language));
        }
        Instant now = clock.instant();
        Optional<Menu> present = states.at(place, language, now);
        present.filter(menu -> menu.id() != seen).ifPresent(other -> {
            throw new ConflictException(other.madeBy(), other.validFrom());
        });
        List<MenuEntry> before = entries(place, present);
        if (!entries.equals(before)) {
            states.add(new Menu(place, language, entries, actor.name(), now));
            audit.record(
                    actor,
                    Act.SETTING_CHANGED,
                    Subject.PORTAL,
                    Menu.inRecord(place, language, before),
                    Menu.inRecord(place, language, entries));
        }
    }

    private MenuEntry checked(MenuPlace place, MenuEntry entry, int at, Locale language) {
        String label = label(entry, at);
        if (place == MenuPlace.FEATURED && (entry.nested() || entry.target() != MenuTarget.ITEM)) {
            throw MenuEntryException.item(at);
        }
        if (entry.nested() && at == 0) {
            throw MenuEntryException.place(at);
        }
        return switch (entry.target()) {
            case ITEM -> new MenuEntry(entry.nested(), entry.target(), label, item(entry, at, language), "");
            case ELSEWHERE -> new MenuEntry(entry.nested(), entry.target(), label, null, address(entry, at));
            case HOME, ARTICLES, TOPICS, QUESTIONS, DISCLAIMERS, PAGES, HEADING ->
                new MenuEntry(entry.nested(), entry.target(), label, null, "");
        };
    }

    /** Only what has no name of its own needs one. */
    private static String label(MenuEntry entry, int at) {
        String label = entry.label().replace("\0", "").strip();
        if (label.length() > MenuEntry.MAX_LABEL_LENGTH) {
            throw MenuEntryException.tooLong(at, MenuEntry.MAX_LABEL_LENGTH);
        }
        boolean nameless = entry.target() == MenuTarget.ELSEWHERE || entry.target() == MenuTarget.HEADING;
        if (label.isEmpty() && nameless) {
            throw MenuEntryException.label(at);
        }
        return label;
    }

    private Long item(MenuEntry entry, int at, Locale language) {
        return Stream.ofNullable(entry.item())
                .flatMap(id -> items.find(ContentItem.class, id).stream())
                .filter(item -> item.language().equals(language))
                .map(ContentItem::id)
                .findFirst()
                .orElseThrow(() -> MenuEntryException.item(at));
    }

    private static String address(MenuEntry entry, int at) {
        try {
            String address = InvalidContentException.webAddress("address", entry.address(), Site.MAX_ADDRESS_LENGTH);
            return InvalidContentException.required("address", address, Site.MAX_ADDRESS_LENGTH);
        } catch (InvalidContentException invalid) {
            throw MenuEntryException.address(at);
        }
    }

    /** The last states of a menu, the present one first. */
    public List<DatedMenu> history(Actor actor, MenuPlace place, Locale language) {
        actor.require(Role.PUBLISHER);
        List<Menu> last = states.last(place, language, SHOWN);
        Map<Long, String> titles =
                titles(last.stream().flatMap(menu -> menu.entries().stream()).toList());
        return last.stream()
                .map(menu ->
                        new DatedMenu(menu.validFrom(), menu.madeBy(), new MenuView(menu.id(), menu.entries(), titles)))
                .toList();
    }

    private Map<Long, String> titles(List<MenuEntry> entries) {
        return queries.titles(entries.stream()
                .map(MenuEntry::item)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }
}
