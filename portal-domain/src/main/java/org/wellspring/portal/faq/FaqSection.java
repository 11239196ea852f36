package org.wellspring.portal.faq;

import java.util.List;
import java.util.Optional;

/**
 * The questions that stand under a topic, or some of them.
 *
 * @param topic the edition of the topic; empty for questions that stand under none
 * @param questions the editions of the questions, in their order
 */
public record FaqSection(Optional<Long> topic, List<Long> questions) {

    public FaqSection {
        questions = List.copyOf(questions);
    }

    /** So many of the questions, without the first of them. */
    FaqSection part(long skip, long count) {
        int from = Math.toIntExact(skip);
        return new FaqSection(topic, questions.subList(from, Math.toIntExact(from + count)));
    }
}
