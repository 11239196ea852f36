package org.wellspring.portal.disclaimer;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.text.Slug;

/** The disclaimers as readers see them at an instant. */
public interface PublishedDisclaimers {

    Optional<DisclaimerPage> find(Locale language, Slug slug, Instant at);

    /** In the alphabetical order of the titles. */
    List<DisclaimerEntry> all(Locale language, Instant at);

    /** Those that articles show without naming them. */
    StandingDisclaimers standing(Locale language, Instant at);
}
