package org.wellspring.portal.faq;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.text.Slug;

/** The questions as readers see them at an instant. */
public interface PublishedFaqs {

    Optional<FaqPage> find(Locale language, Slug slug, Instant at);

    /** In the alphabetical order of the questions. */
    List<FaqTeaser> all(Locale language, Instant at, int offset, int limit);

    /** The questions that became public last, newest first. */
    List<FaqTeaser> newest(Locale language, Instant at, int limit);

    long count(Locale language, Instant at);
}
