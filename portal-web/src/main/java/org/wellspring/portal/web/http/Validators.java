package org.wellspring.portal.web.http;

import java.time.Instant;
import java.util.Optional;

/**
 * By what a client finds out whether what it has still holds: RFC 9110, section 8.8.
 *
 * @param tag strong, with its quotes
 * @param changedAt empty when nobody knows
 */
public record Validators(String tag, Optional<Instant> changedAt) {

    /**
     * Whether a client that asks so has what these are of: RFC 9110, section 13.2.2. A date is looked at only where no
     * tag is asked for.
     *
     * @param ifNoneMatch the header; {@code null} when there is none
     * @param ifModifiedSince the header; {@code null} when there is none
     */
    public boolean areKnown(String ifNoneMatch, String ifModifiedSince) {
        // What browsers send most often need not be taken apart.
        if (tag.equals(ifNoneMatch)) {
            return true;
        }
        EntityTags asked = EntityTags.of(ifNoneMatch);
        return asked.areAsked() ? asked.include(tag) : isUnchangedSince(ifModifiedSince);
    }

    /** HTTP knows whole seconds only. */
    private boolean isUnchangedSince(String date) {
        return changedAt
                .flatMap(changed ->
                        HttpDate.read(date).filter(seen -> changed.getEpochSecond() <= seen.getEpochSecond()))
                .isPresent();
    }
}
