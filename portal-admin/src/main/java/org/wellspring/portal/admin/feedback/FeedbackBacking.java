package org.wellspring.portal.admin.feedback;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.admin.paging.PageNumber;
import org.wellspring.portal.admin.undo.Undo;
import org.wellspring.portal.feedback.FeedbackLine;
import org.wellspring.portal.feedback.FeedbackTally;
import org.wellspring.portal.feedback.ReadingFeedback;

/** The page with the comments of readers that nobody has read yet, and with what helped least. */
@Named("feedback")
@ViewScoped
public class FeedbackBacking implements Serializable {

    private static final int WORST = 10;

    private final ReadingFeedback reading;
    private final ActorBacking actor;

    private PageNumber page = PageNumber.FIRST;
    private long count;
    private List<FeedbackLine> lines;
    private List<FeedbackTally> tallies;

    protected FeedbackBacking() {
        this(null, null);
    }

    @Inject
    public FeedbackBacking(ReadingFeedback reading, ActorBacking actor) {
        this.reading = reading;
        this.actor = actor;
    }

    public void load() {
        count = reading.countWaiting(actor.get());
        lines = reading.waiting(actor.get(), page.offset(), PageNumber.SIZE);
        tallies = reading.leastHelpful(actor.get(), WORST);
    }

    public String read(FeedbackLine line) {
        reading.read(actor.get(), line.id());
        Undo.offer(Undo.Kind.FEEDBACK, Long.toString(line.id()), Texts.text("feedback.message.read"));
        return "/feedback?faces-redirect=true&page=" + page.value();
    }

    public long getCount() {
        return count;
    }

    public List<FeedbackLine> getLines() {
        return lines;
    }

    public List<FeedbackTally> getTallies() {
        return tallies;
    }

    public boolean isMore() {
        return page.hasNext(count);
    }

    public int getPage() {
        return page.value();
    }

    public void setPage(int page) {
        this.page = PageNumber.of(page);
    }
}
