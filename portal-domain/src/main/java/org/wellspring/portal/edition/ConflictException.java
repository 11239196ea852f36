package org.wellspring.portal.edition;

import java.time.Instant;
import org.wellspring.portal.DomainException;

/** Somebody changed the item after the caller had opened it, so the caller's change is not taken. */
public class ConflictException extends DomainException {

    public ConflictException(String changedBy, Instant changedAt) {
        super("conflict", changedBy, changedAt);
    }
}
