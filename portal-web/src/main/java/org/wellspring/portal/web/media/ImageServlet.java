package org.wellspring.portal.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.wellspring.portal.web.http.Validators;

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
        if (image.isPresent() && validators(image.get()).areKnown(request.getHeader("If-None-Match"), null)) {
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

    private static Validators validators(SentImage image) {
        return new Validators('"' + image.tag() + '"', Optional.empty());
    }

    private static void keep(SentImage image, HttpServletResponse response) {
        response.setHeader("ETag", validators(image).tag());
        response.setHeader(
                "Cache-Control", image.lasting() ? "public, max-age=31536000, immutable" : "public, no-cache");
    }

    private static void send(SentImage image, byte[] bytes, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentType(image.format().contentType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
