package org.wellspring.portal.session;

import java.time.Instant;

/**
 * A session that has not ended, as people see it.
 *
 * @param origin the network address that it began from
 * @param isPresent whether it is the one in which it is looked at
 */
public record OpenSession(
        String id, Device device, String origin, Instant startedAt, Instant lastSeenAt, boolean isPresent) {}
