package org.wellspring.portal.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.wellspring.portal.media.ImageFile;
import org.wellspring.portal.media.ImageLibrary;

/** Serves images to be kept for good: an image's address holds the digest of its bytes. */
@WebServlet("/media/*")
public class ImageServlet extends HttpServlet {

    @Inject
    private transient ImageLibrary library;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ImageAddress> address = ImageAddress.read(request.getPathInfo());
        Optional<ImageFile> image = address.flatMap(asked -> library.find(asked.digest())
                .filter(found -> found.format().extension().equals(asked.extension())));
        if (image.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = '"' + address.get().digest() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            send(image.get(), response);
        }
    }

    private static void send(ImageFile image, HttpServletResponse response) throws IOException {
        response.setContentType(image.format().contentType());
        response.setContentLength(image.bytes().length);
        response.getOutputStream().write(image.bytes());
    }
}
