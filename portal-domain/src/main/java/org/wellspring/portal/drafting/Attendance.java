package org.wellspring.portal.drafting;

import java.time.Instant;
import java.util.List;

/** Who has a draft open. */
public interface Attendance {

    /** Notes that an account has the item's draft open at the instant. */
    void note(long itemId, String account, Instant at);

    /** The other accounts that had it open at the instant or later, by name. */
    List<String> others(long itemId, String account, Instant since);
}
