package org.wellspring.portal.faq;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wellspring.portal.text.Slug;

/** Finds the questions that may be alike, without reading them all. */
public interface FaqBands {

    /** A question that may be alike. */
    record Candidate(long id, Slug slug, String question, boolean isPublic) {}

    /**
     * The questions of a language that have any of the {@linkplain Faq#bands bands}, drafts included. What has become
     * part of another is left out.
     *
     * @param limit how many to look at, those that have most of the bands
     */
    List<Candidate> sharing(Locale language, Set<Long> bands, Instant at, int limit);
}
