package org.wellspring.portal.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that readers said. */
public interface Feedbacks {

    void add(Feedback feedback);

    Optional<Feedback> find(long id);

    /** Those with a comment that no editor has read, with their items, the last first. */
    List<Feedback> waiting(int offset, int limit);

    long countWaiting();

    /** The items that most readers found unhelpful since a day. */
    List<FeedbackTally> leastHelpful(LocalDate since, int limit);

    void forgetBefore(LocalDate day);
}
