package org.wellspring.portal.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/** The stand-alone pages as readers see them at an instant. */
public interface PublishedPages {

    Optional<Shown> find(Locale language, Slug slug, Instant at);

    /** All of them, by title. */
    List<ItemLink> all(Locale language, Instant at);

    /**
     * What a stand-alone page shows.
     *
     * @param editionId of the edition shown
     * @param updatedAt when that began
     */
    record Shown(long editionId, String title, RichText body, Instant updatedAt) {}
}
