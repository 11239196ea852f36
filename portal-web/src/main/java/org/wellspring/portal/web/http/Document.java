package org.wellspring.portal.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.wellspring.portal.faces.coding.AcceptedEncodings;
import org.wellspring.portal.faces.coding.Coding;

/**
 * A whole answer: a page, a feed, an image.
 *
 * @param contentType with its character set
 * @param changedAt when what it tells of changed last; empty when nobody knows
 */
public record Document(String contentType, byte[] content, Optional<Instant> changedAt) {

    /** Whoever keeps it asks each time whether it still holds. */
    public static final String REVALIDATED = "public, max-age=0, must-revalidate";

    private static final Pattern COMPRESSED = Pattern.compile("image/(?:png|jpeg|webp)|font/woff2");

    /** A text in UTF-8. */
    public static Document of(String contentType, String text, Optional<Instant> changedAt) {
        return new Document(contentType + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8), changedAt);
    }

    Document changedAt(Optional<Instant> instant) {
        return new Document(contentType, content, instant);
    }

    private boolean isCompressible() {
        return !COMPRESSED.matcher(contentType).lookingAt();
    }

    public Representation in(Coding coding) {
        return new Representation(coding, coding.of(content), coding.tag(digest()));
    }

    /** All codings in which it is sent, the best first. */
    public List<Coding> codings() {
        return isCompressible() ? Coding.available() : List.of(Coding.IDENTITY);
    }

    /** Sends it, or says that the client has it already: RFC 9110, sections 13.1.1 to 13.2.2. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, REVALIDATED, this::in);
    }

    /**
     * As {@link #send(HttpServletRequest, HttpServletResponse)}.
     *
     * @param control tells who may keep it and for how long
     * @param coded the document in each of its codings
     */
    public void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String control,
            Function<Coding, Representation> coded)
            throws IOException {
        Representation representation = coded.apply(negotiated(request, response));
        response.setHeader("ETag", representation.tag());
        response.setHeader("Cache-Control", control);
        changedAt.ifPresent(instant -> response.setDateHeader("Last-Modified", instant.toEpochMilli()));
        if (isKnown(request, representation.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        write(representation, response);
    }

    /** Sends it to somebody who may not keep it. */
    public void sendOnce(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(in(negotiated(request, response)), response);
    }

    private void write(Representation representation, HttpServletResponse response) throws IOException {
        if (representation.coding() != Coding.IDENTITY) {
            response.setHeader("Content-Encoding", representation.coding().token());
        }
        response.setContentType(contentType);
        response.setContentLength(representation.body().length);
        response.getOutputStream().write(representation.body());
    }

    private Coding negotiated(HttpServletRequest request, HttpServletResponse response) {
        if (!isCompressible()) {
            return Coding.IDENTITY;
        }
        response.setHeader("Vary", "Accept-Encoding");
        return AcceptedEncodings.of(request.getHeader("Accept-Encoding")).best();
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
