package org.wellspring.portal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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
import org.wellspring.portal.site.Menu;
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
        return new Leads(
                links.linkingTo(id, now).stream()
                        .map(from -> link(from, item, here))
                        .toList(),
                links.showing(id, now).stream()
                        .map(from -> new Lead(from, List.of(), false))
                        .toList(),
                menus.leadingTo(id, now).stream().map(Menu::place).distinct().toList());
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
