package org.wellspring.portal.admin.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.feedback.FeedbackLine;
import org.wellspring.portal.feedback.ReadingFeedback;

/** The last comments of readers, on the desk. */
@Named("readers")
@RequestScoped
public class ReadersBacking {

    private static final int SHOWN = 3;

    private final ReadingFeedback reading;
    private final ActorBacking actor;

    private long count;
    private List<FeedbackLine> last = List.of();

    protected ReadersBacking() {
        this(null, null);
    }

    @Inject
    public ReadersBacking(ReadingFeedback reading, ActorBacking actor) {
        this.reading = reading;
        this.actor = actor;
    }

    public void load() {
        if (actor.isEditor()) {
            count = reading.countWaiting(actor.get());
            last = count == 0 ? List.of() : reading.waiting(actor.get(), 0, SHOWN);
        }
    }

    public long getCount() {
        return count;
    }

    public List<FeedbackLine> getLast() {
        return last;
    }
}
