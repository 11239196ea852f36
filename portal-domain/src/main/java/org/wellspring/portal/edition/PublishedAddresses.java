package org.wellspring.portal.edition;

import java.time.Instant;
import java.util.Locale;
import org.wellspring.portal.text.Slug;

/** The addresses of items, those given up included, as readers meet them at an instant. */
public interface PublishedAddresses {

    Whereabouts whereabouts(ItemKind kind, Locale language, Slug slug, Instant at);
}
