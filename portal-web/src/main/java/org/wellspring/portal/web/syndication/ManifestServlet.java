package org.wellspring.portal.web.syndication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.faces.asset.Assets;
import org.wellspring.portal.web.delivery.Keeping;
import org.wellspring.portal.web.http.Document;
import org.wellspring.portal.web.json.JsonNodes;
import org.wellspring.portal.web.site.CurrentSite;
import org.wellspring.portal.web.site.Words;

/** Tells browsers how the site looks among a person's applications: W3C, Web Application Manifest. */
@WebServlet("/manifest.webmanifest")
public class ManifestServlet extends HttpServlet {

    /** The portal's paper, {@code tokens.css}. */
    private static final String PAPER = "#fbfaf7";

    @Inject
    private transient Keeping keeping;

    @Inject
    private transient CurrentSite site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResourceBundle texts = Words.around(Languages.DEFAULT);
        String manifest = JsonNodes.object()
                .add("name", site.get().name())
                .add("short_name", site.get().name())
                .add("description", texts.getString("site.description"))
                .add("lang", Languages.DEFAULT.toLanguageTag())
                .add("start_url", "/")
                .add("display", "minimal-ui")
                .add("background_color", PAPER)
                .add("theme_color", PAPER)
                .add(
                        "icons",
                        JsonNodes.array()
                                .add(JsonNodes.object()
                                        .add(
                                                "src",
                                                Assets.of(getServletContext()).url("icon.svg"))
                                        .add("type", "image/svg+xml")
                                        .add("sizes", "any")))
                .build()
                .toString();
        Document document = Document.of("application/manifest+json", manifest, Optional.empty());
        keeping.send(document, request.getRequestURI(), request, response);
    }
}
