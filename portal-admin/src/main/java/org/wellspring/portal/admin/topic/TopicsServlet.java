package org.wellspring.portal.admin.topic;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.api.JsonAnswer;
import org.wellspring.portal.catalogue.ArrangingTopics;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.review.Reviewing;
import org.wellspring.portal.topic.TopicNode;
import org.wellspring.portal.workflow.Step;

/**
 * A branch of the tree of topics: given ({@code ?language=en&under=12}), with {@code &counts} how much is about each of its
 * topics, and with {@code PUT} put into an order or made to lie elsewhere.
 */
@WebServlet("/api/topics")
public class TopicsServlet extends HttpServlet {

    private final transient ArrangingTopics arranging;
    private final transient Drafting drafting;
    private final transient Reviewing reviewing;
    private final transient ActorBacking actor;

    @Inject
    public TopicsServlet(ArrangingTopics arranging, Drafting drafting, Reviewing reviewing, ActorBacking actor) {
        this.arranging = arranging;
        this.drafting = drafting;
        this.reviewing = reviewing;
        this.actor = actor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String under = Objects.requireNonNullElse(request.getParameter("under"), "");
        if (!under.matches("\\d{0,18}")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        OptionalLong parent = under.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(under));
        if (request.getParameter("counts") == null) {
            branch(response, parent, language(request));
        } else {
            counts(response, parent, language(request));
        }
    }

    /** {@code {"id": 12, "under": 7, "submit": true}} moves a topic, {@code {"order": [3, 1, 2], "under": 7}} orders some. */
    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (JsonReader reader = Json.createReader(request.getInputStream())) {
            JsonObject wanted = reader.readObject();
            OptionalLong parent = wanted.isNull("under")
                    ? OptionalLong.empty()
                    : OptionalLong.of(wanted.getJsonNumber("under").longValueExact());
            if (wanted.containsKey("order")) {
                arranging.order(
                        actor.get(),
                        parent,
                        language(request),
                        wanted.getJsonArray("order").getValuesAs(JsonNumber::longValueExact));
            } else {
                move(wanted, parent);
            }
            branch(response, parent, language(request));
        } catch (JsonException | ClassCastException | NullPointerException | ArithmeticException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void move(JsonObject wanted, OptionalLong parent) {
        long id = wanted.getJsonNumber("id").longValueExact();
        arranging.move(actor.get(), id, parent);
        Draft draft = drafting.open(actor.get(), id);
        if (wanted.getBoolean("submit", false) && draft.may(Step.SUBMIT)) {
            reviewing.take(Step.SUBMIT, actor.get(), id, draft.version());
        }
    }

    private static Locale language(HttpServletRequest request) {
        return Languages.nearest(
                Locale.forLanguageTag(Objects.requireNonNullElse(request.getParameter("language"), "")));
    }

    private void branch(HttpServletResponse response, OptionalLong parent, Locale language) throws IOException {
        var nodes = Json.createArrayBuilder();
        arranging.under(actor.get(), parent, language).forEach(node -> nodes.add(json(node)));
        JsonAnswer.send(
                response,
                HttpServletResponse.SC_OK,
                Json.createObjectBuilder().add("nodes", nodes).build());
    }

    private void counts(HttpServletResponse response, OptionalLong parent, Locale language) throws IOException {
        var counts = Json.createArrayBuilder();
        arranging
                .counts(actor.get(), parent, language)
                .forEach(count -> counts.add(Json.createObjectBuilder()
                        .add("id", count.id())
                        .add("articles", count.articles())
                        .add("questions", count.questions())));
        JsonAnswer.send(
                response,
                HttpServletResponse.SC_OK,
                Json.createObjectBuilder().add("counts", counts).build());
    }

    private static JsonObject json(TopicNode node) {
        return Json.createObjectBuilder()
                .add("id", node.id())
                .add("name", node.name())
                .add("stage", node.stage().name())
                .add("isPublic", node.isPublic())
                .add("isMoved", node.isMoved())
                .add("topics", node.topics())
                .build();
    }
}
