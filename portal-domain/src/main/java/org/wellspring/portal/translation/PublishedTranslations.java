package org.wellspring.portal.translation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.text.Slug;

/** The same item in other languages, as readers find it. */
public interface PublishedTranslations {

    /** The public items that are tied to the one at an address, that one left out. */
    List<Counterpart> of(ItemKind kind, Locale language, Slug slug, Instant at);
}
