package org.wellspring.portal.redirect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.Presence;
import org.wellspring.portal.edition.PublishedAddresses;
import org.wellspring.portal.edition.Whereabouts;
import org.wellspring.portal.link.SitePath;

/** Tells what readers find at an address that somebody typed. */
@ApplicationScoped
public class Whereto {

    private final PublishedAddresses addresses;
    private final ContentItems items;

    protected Whereto() {
        this(null, null);
    }

    @Inject
    public Whereto(PublishedAddresses addresses, ContentItems items) {
        this.addresses = addresses;
        this.items = items;
    }

    /** Whether readers find a page there, if need be after one redirect that an item brings with it. */
    boolean isShown(String path, Instant at) {
        return isList(path)
                || SitePath.of(path)
                        .filter(item -> whereabouts(item, at).presence() == Presence.PUBLIC)
                        .isPresent();
    }

    /** @throws DestinationRefusedException when readers find nothing there */
    Destination destination(String typed, Instant at) {
        String path = typed.strip()
                .replaceFirst("(?i)^https?://[^/]*", "")
                .replaceFirst("[?#].*", "")
                .replaceFirst("(?<=.)/$", "");
        if (isList(path)) {
            return Destination.toList(path);
        }
        return SitePath.of(path)
                .flatMap(item -> item(item, at))
                .map(Destination::to)
                .orElseThrow(() -> new DestinationRefusedException(typed));
    }

    private Optional<ContentItem> item(SitePath path, Instant at) {
        Whereabouts whereabouts = whereabouts(path, at);
        return whereabouts.presence() == Presence.PUBLIC
                ? items.at(path.kind(), path.language(), whereabouts.movedTo().orElse(path.slug()))
                : Optional.empty();
    }

    private Whereabouts whereabouts(SitePath path, Instant at) {
        return addresses.whereabouts(path.kind(), path.language(), path.slug(), at);
    }

    private static boolean isList(String path) {
        return Destination.lists().anyMatch(path::equals);
    }
}
