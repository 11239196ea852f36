package org.wellspring.portal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.HomeZone;
import org.wellspring.portal.edition.NotPublicException;

/** Takes what readers say of a page. Anybody may, without a name; see {@link Floods}. */
@ApplicationScoped
@Transactional
public class GivingFeedback {

    private static final int YEARS_KEPT = 1;

    private final Feedbacks feedbacks;
    private final ContentItems items;
    private final Floods floods;
    private final HomeZone zone;
    private final InstantSource clock;

    protected GivingFeedback() {
        this(null, null, null, null, null);
    }

    @Inject
    public GivingFeedback(Feedbacks feedbacks, ContentItems items, Floods floods, HomeZone zone, InstantSource clock) {
        this.feedbacks = feedbacks;
        this.items = items;
        this.floods = floods;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * Keeps it with the day, and with nothing that tells of the reader.
     *
     * @throws org.wellspring.portal.edition.InvalidContentException when the comment is too long
     * @throws NotPublicException when readers see no such item
     * @throws TooMuchFeedbackException when it comes in a flood
     */
    public void give(GiveFeedback given, NetworkAddress from) {
        Instant now = clock.instant();
        Comment comment = Comment.of(given.comment());
        ContentItem item = items.at(given.kind(), given.language(), given.slug())
                .filter(found -> items.isPublic(found, now))
                .orElseThrow(NotPublicException::new);
        if (!floods.admit(from, now)) {
            throw new TooMuchFeedbackException();
        }
        LocalDate today = zone.day(now);
        feedbacks.forgetBefore(today.minusYears(YEARS_KEPT));
        feedbacks.add(new Feedback(item, given.helpful(), comment, today));
    }
}
