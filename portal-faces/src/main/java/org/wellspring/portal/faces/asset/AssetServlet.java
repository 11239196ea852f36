package org.wellspring.portal.faces.asset;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.wellspring.portal.faces.coding.AcceptedEncodings;
import org.wellspring.portal.faces.coding.Coding;

/** Serves assets to be kept for good: their addresses change with their content. */
@WebServlet(Assets.PATH + "*")
public class AssetServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Assets assets = Assets.of(getServletContext());
        String path = request.getPathInfo();
        Optional<Asset> asset = path == null ? Optional.empty() : assets.find(path.substring(1));
        if (asset.isPresent()) {
            send(asset.get(), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(Asset asset, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(asset.format().contentType());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        Coding coding = asset.isNegotiated() ? negotiated(request, response) : Coding.IDENTITY;
        byte[] body = asset.forms().get(coding);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Coding negotiated(HttpServletRequest request, HttpServletResponse response) {
        Coding coding = AcceptedEncodings.best(request.getHeader("Accept-Encoding"));
        response.setHeader("Vary", "Accept-Encoding");
        if (coding != Coding.IDENTITY) {
            response.setHeader("Content-Encoding", coding.token());
        }
        return coding;
    }
}
