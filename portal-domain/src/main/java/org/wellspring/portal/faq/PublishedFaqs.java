package org.wellspring.portal.faq;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.text.Slug;

/** The questions as readers see them at an instant. */
public interface PublishedFaqs {

    Optional<FaqPage> find(Locale language, Slug slug, Instant at);

    /**
     * All questions, each under the first of its topics that is public: the topics by name, the questions of each in
     * alphabetical order, those without a topic at the end. A part of the list begins and ends amid a group.
     */
    List<FaqGroup> byTopic(Locale language, Instant at, int offset, int limit);

    /** The questions of a topic and of all topics under it, in alphabetical order. */
    List<FaqTeaser> ofTopic(long topic, Instant at, int limit);

    /** The questions that became public last, newest first. */
    List<FaqTeaser> newest(Locale language, Instant at, int limit);

    long count(Locale language, Instant at);
}
