package org.wellspring.portal.web.syndication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.faces.asset.Assets;
import org.wellspring.portal.faces.http.BaseUrl;
import org.wellspring.portal.web.address.Address;
import org.wellspring.portal.web.address.Route;
import org.wellspring.portal.web.http.Document;
import org.wellspring.portal.web.site.CurrentSite;
import org.wellspring.portal.web.site.Words;

/** Tells browsers how to search the site: OpenSearch 1.1, with suggestions. */
@WebServlet("/opensearch.xml")
public class OpenSearchServlet extends HttpServlet {

    /** Longer short names are none: OpenSearch 1.1, "The ShortName element". */
    private static final int LONGEST_SHORT_NAME = 16;

    @Inject
    private transient CurrentSite site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String named = request.getParameter("language");
        Locale language = Languages.nearest(Locale.forLanguageTag(named == null ? "" : named));
        ResourceBundle texts = Words.around(language);
        String base = BaseUrl.of(request);
        String icon = Assets.of(getServletContext()).url("icon.svg");
        String name = site.get().name();
        String description =
                XmlText.of(xml -> xml.open("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/")
                        .element("ShortName", name.substring(0, Math.min(name.length(), LONGEST_SHORT_NAME)))
                        .element("LongName", name)
                        .element("Description", texts.getString("site.description"))
                        .element("Language", language.toLanguageTag())
                        .element("InputEncoding", "UTF-8")
                        .element("Image", base + icon, "width", "16", "height", "16", "type", "image/svg+xml")
                        .element(
                                "Url",
                                "",
                                "type",
                                "text/html",
                                "template",
                                base + Address.of(language, Route.SEARCH, null) + "?q={searchTerms}")
                        .element(
                                "Url",
                                "",
                                "type",
                                "application/x-suggestions+json",
                                "template",
                                base + "/search/suggestions?language=" + language.toLanguageTag() + "&q={searchTerms}")
                        .close());
        Document.of("application/opensearchdescription+xml", description, Optional.empty())
                .send(request, response);
    }
}
