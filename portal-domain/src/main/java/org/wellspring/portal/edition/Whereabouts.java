package org.wellspring.portal.edition;

import java.util.Optional;
import org.wellspring.portal.text.Slug;

/**
 * What an address means to a reader at an instant.
 *
 * @param presence of the item to which it leads
 * @param movedTo the item's own address, when the one asked for is another one that leads to it
 */
public record Whereabouts(Presence presence, Optional<Slug> movedTo) {

    public static final Whereabouts UNKNOWN = new Whereabouts(Presence.UNKNOWN, Optional.empty());
}
