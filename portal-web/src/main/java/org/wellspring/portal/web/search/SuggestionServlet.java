package org.wellspring.portal.web.search;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.faces.http.BaseUrl;
import org.wellspring.portal.search.IndexNotReadyException;
import org.wellspring.portal.search.SearchQuery;
import org.wellspring.portal.search.Searching;
import org.wellspring.portal.search.Suggestion;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.http.Document;
import org.wellspring.portal.web.json.JsonNodes;
import org.wellspring.portal.web.site.Words;

/** Suggests pages while somebody types: OpenSearch Suggestions 1.1, titles with their kinds and addresses. */
@WebServlet(SuggestionServlet.PATH)
public class SuggestionServlet extends HttpServlet {

    static final String PATH = "/search/suggestions";

    @Inject
    private transient Searching searching;

    @Inject
    private transient ReadingInstant reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = language(request);
        SearchQuery begun = SearchQuery.of(request.getParameter("q"));
        ResourceBundle texts = Words.around(language);
        JsonArrayBuilder titles = JsonNodes.array();
        JsonArrayBuilder kinds = JsonNodes.array();
        JsonArrayBuilder addresses = JsonNodes.array();
        suggestions(begun, language).forEach(suggestion -> {
            titles.add(suggestion.title());
            kinds.add(texts.getString("search.kind." + suggestion.kind()));
            addresses.add(BaseUrl.of(request) + suggestion.address());
        });
        String answer = JsonNodes.array()
                .add(begun.text())
                .add(titles)
                .add(kinds)
                .add(addresses)
                .build()
                .toString();
        response.setHeader("X-Robots-Tag", "noindex");
        Document.of("application/x-suggestions+json", answer, Optional.empty()).send(request, response);
    }

    private List<Suggestion> suggestions(SearchQuery begun, Locale language) {
        try {
            return searching.suggest(begun, language, reading.get());
        } catch (IndexNotReadyException beingMade) {
            return List.of();
        }
    }

    /** That of the page on which somebody types. */
    static Locale language(HttpServletRequest request) {
        String named = request.getParameter("language");
        return Languages.nearest(Locale.forLanguageTag(named == null ? "" : named));
    }
}
