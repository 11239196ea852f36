package org.wellspring.portal.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * A whole answer that is no page.
 *
 * @param contentType with its character set
 * @param changedAt when what it tells of changed last; empty when nobody knows
 */
public record Document(String contentType, byte[] content, Optional<Instant> changedAt) {

    /** A text in UTF-8. */
    public static Document of(String contentType, String text, Optional<Instant> changedAt) {
        return new Document(contentType + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8), changedAt);
    }

    /** Sends it, or says that the client has it already: RFC 9110, sections 13.1.1 to 13.2.2. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = tag();
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        changedAt.ifPresent(instant -> response.setDateHeader("Last-Modified", instant.toEpochMilli()));
        if (isKnown(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(contentType);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** A date is looked at only where no tag is asked for. */
    private boolean isKnown(HttpServletRequest request, String tag) {
        EntityTags asked = EntityTags.of(request.getHeader("If-None-Match"));
        return asked.areAsked() ? asked.include(tag) : isUnchangedSince(request);
    }

    private boolean isUnchangedSince(HttpServletRequest request) {
        long since = since(request);
        return since >= 0
                && changedAt
                        .map(Instant::getEpochSecond)
                        .filter(at -> at * 1000 <= since)
                        .isPresent();
    }

    /** A date that cannot be read is no date: RFC 9110, section 13.1.3. */
    private static long since(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException unreadable) {
            return -1;
        }
    }

    private String tag() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return '"'
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(digest)
                            .substring(0, 22)
                    + '"';
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
