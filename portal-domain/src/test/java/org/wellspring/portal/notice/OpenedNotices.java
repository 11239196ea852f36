package org.wellspring.portal.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.secret.OpenVault;

/** What was written to people, with the keys of links as the mail has them. */
public final class OpenedNotices implements Outbox {

    private final OutboxInMemory kept = new OutboxInMemory();

    @Override
    public void add(Notice notice) {
        kept.add(notice);
    }

    @Override
    public Optional<Notice> nextDue(Instant now) {
        return kept.nextDue(now);
    }

    @Override
    public Notice get(long id) {
        return kept.get(id);
    }

    public List<NoticeKind> kinds() {
        return kept.all().stream().map(Notice::kind).toList();
    }

    /** Where the last notice leads. */
    public String path() {
        Notice last = kept.all().get(kept.all().size() - 1);
        last.open(new OpenVault());
        return last.occasion().path();
    }

    /** Where the last notice goes. */
    public String email() {
        return kept.all().get(kept.all().size() - 1).email().value();
    }
}
