package org.wellspring.portal.account;

import java.time.Duration;
import org.wellspring.portal.DomainException;

/** So many tries have failed that no password is looked at for a while. */
public class TooManyTriesException extends DomainException {

    TooManyTriesException(Duration wait) {
        super("too_many_tries", wait);
    }
}
