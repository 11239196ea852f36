package org.wellspring.portal.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Serves images: to be kept for good at addresses of versions, to be asked about again at the address of the image
 * itself, whose file can be replaced.
 */
@WebServlet("/media/*")
public class ImageServlet extends HttpServlet {

    /** An image that is opened by itself is a page, and a drawing could do what pages do: it may paint, and nothing else. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    private final transient ImageShelf shelf;

    @Inject
    public ImageServlet(ImageShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SentImage> image = shelf.find(request.getPathInfo());
        if (image.isPresent() && isKnown(request.getHeader("If-None-Match"), tag(image.get()))) {
            keep(image.get(), response);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<byte[]> bytes = image.flatMap(found -> found.bytes().get());
        if (bytes.isPresent()) {
            keep(image.get(), response);
            send(image.get(), bytes.get(), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String tag(SentImage image) {
        return '"' + image.tag() + '"';
    }

    private static void keep(SentImage image, HttpServletResponse response) {
        response.setHeader("ETag", tag(image));
        response.setHeader(
                "Cache-Control", image.lasting() ? "public, max-age=31536000, immutable" : "public, no-cache");
    }

    /** RFC 9110, section 13.1.2: a list of tags, or a star for any; caches may have marked them as weak. */
    private static boolean isKnown(String tags, String tag) {
        return tags != null
                && Stream.of(tags.split(","))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }

    private static void send(SentImage image, byte[] bytes, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentType(image.format().contentType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
