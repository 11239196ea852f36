package org.wellspring.portal.notice;

/** A notice was not delivered this time; the message says why, without any secret. */
public class UndeliveredException extends RuntimeException {

    private final boolean forAll;

    /** @param forAll whether other notices would fare no better now, because the server itself cannot be used */
    public UndeliveredException(String reason, boolean forAll) {
        super(reason);
        this.forAll = forAll;
    }

    public boolean isForAll() {
        return forAll;
    }
}
