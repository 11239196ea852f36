package org.wellspring.portal.redirect;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Finds public items by parts of their addresses. */
public interface NearbyItems {

    /**
     * The items whose address has one of the parts, those of about the same length first.
     *
     * @param parts some neighbouring letters and digits each
     * @param length that of the address which they are parts of
     */
    List<NearbyItem> having(Locale language, List<String> parts, int length, Instant at, int limit);
}
