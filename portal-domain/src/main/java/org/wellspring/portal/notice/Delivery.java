package org.wellspring.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Sends the notices that are due. Several deliveries can be on their way at once, on one node or on many. */
@ApplicationScoped
public class Delivery {

    private static final System.Logger LOG = System.getLogger(Delivery.class.getName());

    private final Claiming claiming;
    private final Postman postman;

    protected Delivery() {
        this(null, null);
    }

    @Inject
    public Delivery(Claiming claiming, Postman postman) {
        this.claiming = claiming;
        this.postman = postman;
    }

    /** Tries each notice that is due once; ends early when the mail server cannot be used at all. */
    public void run() {
        Optional<Notice> claimed = claiming.claim();
        while (claimed.isPresent() && deliver(claimed.get())) {
            claimed = claiming.claim();
        }
    }

    /** @return whether it makes sense to go on with the next */
    private boolean deliver(Notice notice) {
        try {
            postman.deliver(notice);
        } catch (UndeliveredException undelivered) {
            tell(notice, claiming.failed(notice.id()), undelivered);
            return !undelivered.isForAll();
        }
        claiming.sent(notice.id());
        return true;
    }

    private static void tell(Notice notice, boolean givenUp, UndeliveredException undelivered) {
        String outcome = givenUp ? "is given up" : "will be tried again at " + notice.nextAttemptAt();
        LOG.log(
                givenUp ? Level.WARNING : Level.INFO,
                "Notice {0} to {1} was not sent at attempt {2} and {3}: {4}",
                String.valueOf(notice.id()),
                notice.recipient(),
                notice.attempts(),
                outcome,
                undelivered.getMessage());
    }
}
