package org.wellspring.portal.admin.edition;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.api.JsonAnswer;
import org.wellspring.portal.catalogue.Beginning;
import org.wellspring.portal.edition.ItemKind;

/** Begins an item for an editor who stays on the page of another: kind, language, title, and perhaps a plain text. */
@WebServlet("/api/items/new")
public class NewItemServlet extends HttpServlet {

    private final transient Beginning beginning;
    private final transient ActorBacking actor;

    @Inject
    public NewItemServlet(Beginning beginning, ActorBacking actor) {
        this.beginning = beginning;
        this.actor = actor;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (JsonReader reader = Json.createReader(request.getReader())) {
            JsonObject sent = reader.readObject();
            Optional<ItemKind> kind = kind(sent.getString("kind", ""));
            if (kind.isEmpty()) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            Locale language = Locale.forLanguageTag(sent.getString("language", ""));
            String title = sent.getString("title", "").strip();
            String text = sent.getString("text", "");
            long id = beginning.begin(actor.get(), kind.get(), language, title, Optional.empty(), text);
            JsonAnswer.send(
                    response,
                    HttpServletResponse.SC_CREATED,
                    Json.createObjectBuilder()
                            .add("id", id)
                            .add("kind", kind.get().name())
                            .add("title", title)
                            .build());
        } catch (JsonException | ClassCastException noSuchRequest) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static Optional<ItemKind> kind(String name) {
        return Stream.of(ItemKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
