package org.wellspring.portal.page;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/** The stand-alone pages as readers see them at an instant. */
public interface PublishedPages {

    Optional<Shown> find(Locale language, Slug slug, Instant at);

    /** @param updatedAt when the edition shown began */
    record Shown(String title, RichText body, Instant updatedAt) {}
}
