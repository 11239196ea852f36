package org.wellspring.portal.admin.edition;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemOverview;
import org.wellspring.portal.edition.ItemQueries;
import org.wellspring.portal.edition.Languages;

/**
 * Finds items by a part of their title, for what lets an editor choose one: of one kind, or some of each; where a
 * language is named, only those in it.
 */
@WebServlet("/api/items")
public class ItemsServlet extends HttpServlet {

    private static final int MOST = 20;

    private final transient ItemQueries queries;
    private final transient InstantSource clock;

    @Inject
    public ItemsServlet(ItemQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<ItemKind> kinds = kinds(request.getParameter("kind"));
        if (kinds.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String query = Objects.requireNonNullElse(request.getParameter("query"), "");
        String language = Objects.requireNonNullElse(request.getParameter("language"), "");
        int ofEach = Math.max(MOST / kinds.size(), 1);
        var items = Json.createArrayBuilder();
        String console = request.getContextPath();
        kinds.stream()
                .flatMap(kind -> found(kind, query, language, ofEach, console))
                .forEach(items::add);
        response.setContentType("application/json;charset=UTF-8");
        try (JsonWriter json = Json.createWriter(response.getWriter())) {
            json.writeObject(Json.createObjectBuilder().add("items", items).build());
        }
    }

    /** @return all kinds when none is named; none when there is no such kind */
    private static List<ItemKind> kinds(String name) {
        return Stream.of(ItemKind.values())
                .filter(kind -> name == null || name.isEmpty() || kind.name().equals(name))
                .toList();
    }

    private Stream<JsonObject> found(ItemKind kind, String query, String language, int most, String console) {
        return queries.list(kind, query, clock.instant(), 0, most * Languages.ALL.size()).stream()
                .filter(item ->
                        language.isEmpty() || item.language().toLanguageTag().equals(language))
                .limit(most)
                .map(item -> json(kind, item, console));
    }

    private static JsonObject json(ItemKind kind, ItemOverview item, String console) {
        return Json.createObjectBuilder()
                .add("id", item.id())
                .add("kind", kind.name())
                .add("title", item.title())
                .add("address", kind.address(item.language(), item.slug()))
                .add("edit", console + Kinds.path(kind) + "/edit?id=" + item.id())
                .add("status", item.status().name())
                .add("language", item.language().toLanguageTag())
                .build();
    }
}
