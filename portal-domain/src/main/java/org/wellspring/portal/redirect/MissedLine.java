package org.wellspring.portal.redirect;

import java.time.LocalDate;

/**
 * An address at which readers found nothing.
 *
 * @param visits how often it was asked for
 * @param last the day on which it was asked for last
 */
public record MissedLine(String path, long visits, LocalDate last) {}
