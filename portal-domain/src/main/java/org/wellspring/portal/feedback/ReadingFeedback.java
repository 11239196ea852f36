package org.wellspring.portal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.edition.HomeZone;

/** Editors read what readers said. */
@ApplicationScoped
@Transactional
public class ReadingFeedback {

    private static final int DAYS_COUNTED = 90;

    private final Feedbacks feedbacks;
    private final HomeZone zone;
    private final InstantSource clock;

    protected ReadingFeedback() {
        this(null, null, null);
    }

    @Inject
    public ReadingFeedback(Feedbacks feedbacks, HomeZone zone, InstantSource clock) {
        this.feedbacks = feedbacks;
        this.zone = zone;
        this.clock = clock;
    }

    /** The comments that nobody has read yet, the last first. */
    public List<FeedbackLine> waiting(Actor actor, int offset, int limit) {
        require(actor);
        return feedbacks.waiting(offset, limit).stream().map(Feedback::line).toList();
    }

    public long countWaiting(Actor actor) {
        require(actor);
        return feedbacks.countWaiting();
    }

    /** The items that most readers found unhelpful within three months. */
    public List<FeedbackTally> leastHelpful(Actor actor, int limit) {
        require(actor);
        LocalDate today = zone.day(clock.instant());
        return feedbacks.leastHelpful(today.minusDays(DAYS_COUNTED), limit);
    }

    /**
     * Has a comment wait no more.
     *
     * @throws FeedbackNotFoundException when there is none with this number
     */
    public void read(Actor actor, long id) {
        require(actor);
        find(id).read(actor.name());
    }

    /**
     * Has a comment wait again.
     *
     * @throws FeedbackNotFoundException when there is none with this number
     */
    public void unread(Actor actor, long id) {
        require(actor);
        find(id).unread();
    }

    private static void require(Actor actor) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
    }

    private Feedback find(long id) {
        return feedbacks.find(id).orElseThrow(() -> new FeedbackNotFoundException(id));
    }
}
