package org.wellspring.portal.revision;

import java.time.Instant;
import java.util.List;

/**
 * A line of an item's history.
 *
 * @param changed the names of the fields that are not as they were in the revision before
 */
public record RevisionOverview(int number, Saving saving, List<String> changed, String savedBy, Instant savedAt) {

    public RevisionOverview(int number, Saving saving, String changed, String savedBy, Instant savedAt) {
        this(number, saving, Revision.names(changed), savedBy, savedAt);
    }
}
