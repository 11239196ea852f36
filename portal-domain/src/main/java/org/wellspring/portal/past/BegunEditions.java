package org.wellspring.portal.past;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.text.Slug;

/** The editions that readers have seen at an address until an instant. */
public interface BegunEditions {

    /** The last begun first. */
    List<Edition> at(ItemKind kind, Locale language, Slug slug, Instant at, int offset, int limit);

    long count(ItemKind kind, Locale language, Slug slug, Instant at);
}
