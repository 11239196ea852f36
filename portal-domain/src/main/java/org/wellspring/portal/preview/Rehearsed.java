package org.wellspring.portal.preview;

/** What was seen in a rehearsal. It is thrown, so that the transaction ends without a trace. */
final class Rehearsed extends RuntimeException {

    private final transient Object seen;

    Rehearsed(Object seen) {
        super(null, null, false, false);
        this.seen = seen;
    }

    Object seen() {
        return seen;
    }
}
