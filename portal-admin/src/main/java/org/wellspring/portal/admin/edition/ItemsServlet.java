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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.listing.ItemLine;
import org.wellspring.portal.listing.Listing;

/**
 * Finds items by words of their title, for what lets an editor choose one: of one kind, or some of each; where a
 * language is named, only those in it.
 */
@WebServlet("/api/items")
public class ItemsServlet extends HttpServlet {

    private static final int MOST = 20;

    private final transient Listing listing;
    private final transient ActorBacking actor;

    @Inject
    public ItemsServlet(Listing listing, ActorBacking actor) {
        this.listing = listing;
        this.actor = actor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<ItemKind> kinds = kinds(request.getParameter("kind"));
        if (kinds.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String query = Objects.requireNonNullElse(request.getParameter("query"), "");
        Optional<Locale> language = Optional.ofNullable(request.getParameter("language"))
                .filter(tag -> !tag.isBlank())
                .map(Locale::forLanguageTag);
        var items = Json.createArrayBuilder();
        listing.choices(actor.get(), kinds, query, language, Math.max(MOST / kinds.size(), 1)).stream()
                .map(item -> json(item, request.getContextPath()))
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

    private static JsonObject json(ItemLine item, String console) {
        return Json.createObjectBuilder()
                .add("id", item.id())
                .add("kind", item.kind().name())
                .add("title", item.title())
                .add("address", item.address())
                .add("edit", console + Kinds.path(item.kind()) + "/edit?id=" + item.id())
                .add("status", item.status().name())
                .add("language", item.language().toLanguageTag())
                .build();
    }
}
