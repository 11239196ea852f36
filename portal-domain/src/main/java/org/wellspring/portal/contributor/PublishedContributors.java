package org.wellspring.portal.contributor;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.text.Slug;

/** The contributors as readers see them at an instant. */
public interface PublishedContributors {

    Optional<ContributorPage> find(Locale language, Slug slug, Instant at);
}
