package org.wellspring.portal.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * A whole answer: a page, a feed, an image.
 *
 * @param contentType with its character set
 * @param changedAt when what it tells of changed last; empty when nobody knows
 */
public record Document(String contentType, byte[] content, Optional<Instant> changedAt) {

    private static final Pattern COMPRESSED = Pattern.compile("image/(?:png|jpeg|webp)|font/woff2");

    /** A text in UTF-8. */
    public static Document of(String contentType, String text, Optional<Instant> changedAt) {
        return new Document(contentType + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8), changedAt);
    }

    Document changedAt(Optional<Instant> instant) {
        return new Document(contentType, content, instant);
    }

    /** Sends it, or says that the client has it already: RFC 9110, sections 13.1.1 to 13.2.2. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gzip = isGzipWanted(request, response);
        String tag = '"' + digest() + (gzip ? "-gzip" : "") + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        changedAt.ifPresent(instant -> response.setDateHeader("Last-Modified", instant.toEpochMilli()));
        if (isKnown(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        write(gzip, response);
    }

    /** Sends it to somebody who may not keep it. */
    public void sendOnce(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(isGzipWanted(request, response), response);
    }

    private void write(boolean gzip, HttpServletResponse response) throws IOException {
        byte[] body = gzip ? gzipped() : content;
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private boolean isGzipWanted(HttpServletRequest request, HttpServletResponse response) {
        if (COMPRESSED.matcher(contentType).lookingAt()) {
            return false;
        }
        response.addHeader("Vary", "Accept-Encoding");
        return AcceptedEncodings.of(request.getHeader("Accept-Encoding")).haveGzip();
    }

    private byte[] gzipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail to be written", impossible);
        }
        return bytes.toByteArray();
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

    /** Says what the content is; two contents never have the same. */
    String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
