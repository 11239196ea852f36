package org.wellspring.portal.web.http;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates as HTTP writes them: RFC 9110, section 5.6.7. */
public final class HttpDate {

    private static final DateTimeFormatter WRITTEN = format("EEE, dd MMM yyyy HH:mm:ss 'GMT'");

    /** The written one, and the two obsolete ones that have to be understood. */
    private static final List<DateTimeFormatter> READ =
            List.of(WRITTEN, format("EEEE, dd-MMM-yy HH:mm:ss 'GMT'"), format("EEE MMM ppd HH:mm:ss yyyy"));

    private HttpDate() {}

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    public static String of(Instant instant) {
        return WRITTEN.format(instant.atOffset(ZoneOffset.UTC));
    }

    /**
     * @param header {@code null} when there is none
     * @return empty when it is no date
     */
    public static Optional<Instant> read(String header) {
        return header == null
                ? Optional.empty()
                : READ.stream().flatMap(format -> read(header, format)).findFirst();
    }

    private static Stream<Instant> read(String header, DateTimeFormatter format) {
        try {
            return Stream.of(LocalDateTime.parse(header, format).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException other) {
            return Stream.empty();
        }
    }
}
