package org.wellspring.portal.admin.message;

import java.time.ZoneId;

/** The time zone of whoever reads an answer, in which instants are told to them and taken from them. */
public interface ReadingZone {

    ZoneId get();
}
