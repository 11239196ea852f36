package org.wellspring.portal.admin.redirect;

import java.time.LocalDate;
import org.wellspring.portal.redirect.MissedLine;

/** An address at which readers found nothing. */
public class MissedRow extends TargetRow {

    private final long visits;
    private final LocalDate last;

    MissedRow(MissedLine line) {
        super(line.path(), null);
        visits = line.visits();
        last = line.last();
    }

    public long getVisits() {
        return visits;
    }

    public LocalDate getLast() {
        return last;
    }
}
