package org.wellspring.portal.faq;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.paging.Stretch;
import org.wellspring.portal.text.Slug;

/** The questions as readers see them at an instant. */
public interface PublishedFaqs {

    Optional<FaqPage> find(Locale language, Slug slug, Instant at);

    /**
     * How many questions that have all the words stand under which topic: each under the first of its topics that is
     * public; the topics by name, those without one at the end.
     */
    List<FaqCount> counts(Locale language, QuestionWords words, Instant at);

    /**
     * The questions that have all the words, of these parts of topics.
     *
     * @param part counted at the same instant, in the order of {@link #counts}; the questions of a topic are in
     *     alphabetical order
     */
    List<FaqGroup> part(Locale language, QuestionWords words, List<Stretch<FaqCount>> part, Instant at);

    /** The questions of a topic and of all topics under it, in alphabetical order. */
    List<FaqTeaser> ofTopic(long topic, Instant at, int limit);

    /** The questions that most of the newest articles show; they are asked most. */
    List<FaqTeaser> mostAsked(Locale language, Instant at, int limit);
}
