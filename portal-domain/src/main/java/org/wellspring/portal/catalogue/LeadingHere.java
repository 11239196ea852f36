package org.wellspring.portal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.link.Links;
import org.wellspring.portal.link.Mention;
import org.wellspring.portal.link.SitePath;
import org.wellspring.portal.revision.Form;
import org.wellspring.portal.site.MenuPlace;
import org.wellspring.portal.site.MenuStates;
import org.wellspring.portal.text.Anchor;
import org.wellspring.portal.text.RichText;

/** Tells what leads readers to an item, before it is taken back, moved, merged or put into the trash. */
@ApplicationScoped
@Transactional
public class LeadingHere {

    private final ContentItems items;
    private final Links links;
    private final MenuStates menus;
    private final InstantSource clock;

    protected LeadingHere() {
        this(null, null, null, null);
    }

    @Inject
    public LeadingHere(ContentItems items, Links links, MenuStates menus, InstantSource clock) {
        this.items = items;
        this.links = links;
        this.menus = menus;
        this.clock = clock;
    }

    /** @throws org.wellspring.portal.edition.ItemNotFoundException when there is none with this number */
    public Leads to(Actor actor, long id) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        Instant now = clock.instant();
        ContentItem item = items.get(ContentItem.class, id);
        Set<SitePath> here = paths(item);
        List<Long> one = List.of(id);
        return new Leads(
                links.linkingTo(one, now).getOrDefault(id, List.of()).stream()
                        .map(from -> link(from, item, here))
                        .toList(),
                withoutWords(links.showing(one, now).get(id)),
                places(menus.leadingTo(one, now).get(id)));
    }

    /**
     * What leads to each of many items, by their numbers; what the links say is left out. It asks the database as often
     * as for one.
     */
    public Map<Long, Leads> toEach(Actor actor, Collection<Long> ids) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        Instant now = clock.instant();
        Map<Long, List<Mention>> linking = links.linkingTo(ids, now);
        Map<Long, List<Mention>> showing = links.showing(ids, now);
        Map<Long, Set<MenuPlace>> places = menus.leadingTo(ids, now);
        return ids.stream()
                .distinct()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new Leads(
                                withoutWords(linking.get(id)), withoutWords(showing.get(id)), places(places.get(id)))));
    }

    private static List<Lead> withoutWords(List<Mention> mentions) {
        return mentions == null
                ? List.of()
                : mentions.stream()
                        .map(from -> new Lead(from, List.of(), false))
                        .toList();
    }

    private static List<MenuPlace> places(Set<MenuPlace> places) {
        return places == null ? List.of() : List.copyOf(places);
    }

    private Set<SitePath> paths(ContentItem item) {
        return items.addressesOf(item).stream()
                .map(slug -> new SitePath(item.kind(), item.language(), slug))
                .collect(Collectors.toSet());
    }

    private Lead link(Mention from, ContentItem item, Set<SitePath> here) {
        List<Anchor> anchors = items.get(ContentItem.class, from.id()).draft().fields().stream()
                .filter(field -> field.form() == Form.RICH)
                .flatMap(field -> RichText.ofStored(field.value()).anchors().stream())
                .filter(anchor ->
                        SitePath.of(anchor.address()).filter(here::contains).isPresent())
                .toList();
        boolean outdated = anchors.stream()
                .map(anchor -> SitePath.of(anchor.address()))
                .flatMap(Optional::stream)
                .anyMatch(path -> !path.slug().equals(item.slug()));
        return new Lead(from, anchors.stream().map(Anchor::words).distinct().toList(), outdated);
    }
}
