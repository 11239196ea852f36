package org.wellspring.portal.admin.site;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.api.JsonAnswer;
import org.wellspring.portal.site.EditingMenus;
import org.wellspring.portal.site.MenuEntry;
import org.wellspring.portal.site.MenuPlace;
import org.wellspring.portal.site.MenuTarget;
import org.wellspring.portal.site.MenuView;

/** The entries of a menu, {@code ?place=MAIN&language=en}: given, with {@code &from=12} those of an earlier state, and taken. */
@WebServlet("/api/menus")
public class MenusServlet extends HttpServlet {

    private final transient EditingMenus editing;
    private final transient ActorBacking actor;

    @Inject
    public MenusServlet(EditingMenus editing, ActorBacking actor) {
        this.editing = editing;
        this.actor = actor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            MenuPlace place = place(request);
            Locale language = language(request);
            String from = request.getParameter("from");
            MenuView menu = from == null || from.isEmpty()
                    ? editing.open(actor.get(), place, language)
                    : editing.earlier(actor.get(), place, language, Long.parseLong(from));
            JsonAnswer.send(response, HttpServletResponse.SC_OK, json(menu));
        } catch (IllegalArgumentException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (JsonReader reader = Json.createReader(request.getInputStream())) {
            JsonObject menu = reader.readObject();
            List<MenuEntry> entries = menu.getJsonArray("entries").getValuesAs(MenusServlet::entry);
            MenuPlace place = place(request);
            Locale language = language(request);
            editing.arrange(
                    actor.get(), place, language, menu.getJsonNumber("number").longValueExact(), entries);
            JsonAnswer.send(response, HttpServletResponse.SC_OK, json(editing.open(actor.get(), place, language)));
        } catch (JsonException
                | ClassCastException
                | NullPointerException
                | ArithmeticException
                | IllegalArgumentException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static MenuPlace place(HttpServletRequest request) {
        return MenuPlace.valueOf(Objects.requireNonNullElse(request.getParameter("place"), ""));
    }

    private static Locale language(HttpServletRequest request) {
        return Locale.forLanguageTag(Objects.requireNonNullElse(request.getParameter("language"), ""));
    }

    private static MenuEntry entry(JsonObject entry) {
        return new MenuEntry(
                entry.getBoolean("nested"),
                MenuTarget.valueOf(entry.getString("target")),
                entry.getString("label", ""),
                entry.isNull("item")
                        ? null
                        : Long.valueOf(entry.getJsonNumber("item").longValueExact()),
                entry.getString("address", ""));
    }

    private static JsonObject json(MenuView menu) {
        var entries = Json.createArrayBuilder();
        menu.entries().forEach(entry -> entries.add(json(entry, menu)));
        return Json.createObjectBuilder()
                .add("number", menu.number())
                .add("entries", entries)
                .build();
    }

    private static JsonObjectBuilder json(MenuEntry entry, MenuView menu) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("nested", entry.nested())
                .add("target", entry.target().name())
                .add("label", entry.label())
                .add("address", entry.address())
                .add("title", entry.item() == null ? "" : menu.titles().getOrDefault(entry.item(), ""));
        return entry.item() == null ? json.addNull("item") : json.add("item", entry.item());
    }
}
