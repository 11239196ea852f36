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
 * @param digest says what the content is; two contents never have the same
 * @param changedAt when what it tells of changed last; empty when nobody knows
 */
public record Document(String contentType, byte[] content, String digest, Optional<Instant> changedAt) {

    /** Whoever keeps it asks each time whether it still holds. */
    public static final String REVALIDATED = "public, max-age=0, must-revalidate";

    private static final Pattern COMPRESSED = Pattern.compile("image/(?:png|jpeg|webp)|font/woff2");

    public Document(String contentType, byte[] content, Optional<Instant> changedAt) {
        this(contentType, content, digest(content), changedAt);
    }

    /** A text in UTF-8. */
    public static Document of(String contentType, String text, Optional<Instant> changedAt) {
        return new Document(contentType + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8), changedAt);
    }

    public Document changedAt(Optional<Instant> instant) {
        return new Document(contentType, content, digest, instant);
    }

    private boolean isCompressible() {
        return !COMPRESSED.matcher(contentType).lookingAt();
    }

    public Representation in(Coding coding) {
        return new Representation(coding, coding.of(content), new Validators(coding.tag(digest), changedAt));
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
        Validators validators = representation.validators();
        response.setHeader("ETag", validators.tag());
        response.setHeader("Cache-Control", control);
        validators.changedAt().ifPresent(instant -> response.setHeader("Last-Modified", HttpDate.of(instant)));
        if (validators.areKnown(request.getHeader("If-None-Match"), request.getHeader("If-Modified-Since"))) {
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
        return AcceptedEncodings.best(request.getHeader("Accept-Encoding"));
    }

    private static String digest(byte[] content) {
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
