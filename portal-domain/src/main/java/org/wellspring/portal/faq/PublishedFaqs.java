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
     * The questions that have all the words, each under the first of its topics that is public: the topics by name, the
     * questions of each in alphabetical order, those without a topic at the end.
     */
    FaqOrder order(Locale language, QuestionWords words, Instant at);

    /** What these sections show. */
    List<FaqGroup> groups(List<FaqSection> sections);

    /** The questions of a topic and of all topics under it, in alphabetical order. */
    List<FaqTeaser> ofTopic(long topic, Instant at, int limit);

    /** The questions that most of the newest articles show; they are asked most. */
    List<FaqTeaser> mostAsked(Locale language, Instant at, int limit);
}
