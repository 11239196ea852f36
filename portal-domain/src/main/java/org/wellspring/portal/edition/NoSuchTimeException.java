package org.wellspring.portal.edition;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.wellspring.portal.DomainException;

/** Clocks in the zone are set forward over this time. */
public class NoSuchTimeException extends DomainException {

    public NoSuchTimeException(LocalDateTime time, ZoneId zone) {
        super("no_such_time", time.toString().replace('T', ' '), zone.getId());
    }
}
