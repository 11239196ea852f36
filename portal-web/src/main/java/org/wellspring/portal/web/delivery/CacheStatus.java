package org.wellspring.portal.web.delivery;

/** What the header {@code Cache-Status} tells: RFC 9211. */
final class CacheStatus {

    static final String HEADER = "Cache-Status";
    static final String HIT = "wellspring; hit";

    /** Out of date, and sent because nothing newer could be had. */
    static final String STALE = "wellspring; hit; ttl=-1";

    static final String MISS = "wellspring; fwd=miss";
    static final String STORED = "wellspring; fwd=miss; stored";

    private CacheStatus() {}
}
