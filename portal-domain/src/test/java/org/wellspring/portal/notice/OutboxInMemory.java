package org.wellspring.portal.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public final class OutboxInMemory implements Outbox {

    private final List<Notice> all = new ArrayList<>();

    @Override
    public void add(Notice notice) {
        all.add(notice);
    }

    @Override
    public Optional<Notice> nextDue(Instant now) {
        return all.stream()
                .filter(notice -> !notice.isSent() && !notice.isGivenUp())
                .filter(notice -> !notice.nextAttemptAt().isAfter(now))
                .findFirst();
    }

    @Override
    public Notice get(long id) {
        throw new UnsupportedOperationException("Notices in memory have no numbers.");
    }

    public List<Notice> all() {
        return all;
    }
}
