package org.wellspring.portal.admin.redirect;

import java.time.Instant;
import org.wellspring.portal.redirect.RedirectLine;

/** A redirect, whose target can be changed. */
public class RedirectRow extends TargetRow {

    private final long id;
    private final String title;
    private final boolean leading;
    private final String madeBy;
    private final Instant madeAt;

    RedirectRow(RedirectLine line) {
        super(line.path(), line.target());
        id = line.id();
        title = line.title();
        leading = line.leads();
        madeBy = line.madeBy();
        madeAt = line.madeAt();
    }

    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    /** Whether readers find something where it leads. */
    public boolean isLeading() {
        return leading;
    }

    public String getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
