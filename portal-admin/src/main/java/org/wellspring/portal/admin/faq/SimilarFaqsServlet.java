package org.wellspring.portal.admin.faq;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
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
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.faq.FindingSimilar;
import org.wellspring.portal.faq.SimilarFaq;

/**
 * Tells who writes a question which others are like it: {@code ?question=&language=en}, and {@code &except=12} when it is
 * the question with that number that is being written. Whoever may merge that one is told where.
 */
@WebServlet("/api/faqs/similar")
public class SimilarFaqsServlet extends HttpServlet {

    private final transient FindingSimilar similar;
    private final transient ActorBacking actor;

    @Inject
    public SimilarFaqsServlet(FindingSimilar similar, ActorBacking actor) {
        this.similar = similar;
        this.actor = actor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String except = Objects.requireNonNullElse(request.getParameter("except"), "");
        if (!except.matches("\\d{0,18}")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String question = Objects.requireNonNullElse(request.getParameter("question"), "");
        Locale language = Languages.nearest(
                Locale.forLanguageTag(Objects.requireNonNullElse(request.getParameter("language"), "")));
        OptionalLong own = except.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(except));
        var items = Json.createArrayBuilder();
        similar.find(actor.get(), language, question, own)
                .forEach(found -> items.add(json(found, language, request.getContextPath(), own)));
        JsonAnswer.send(
                response,
                HttpServletResponse.SC_OK,
                Json.createObjectBuilder().add("items", items).build());
    }

    private JsonObjectBuilder json(SimilarFaq found, Locale language, String console, OptionalLong own) {
        JsonObjectBuilder item = Json.createObjectBuilder()
                .add("id", found.id())
                .add("title", found.question())
                .add("address", ItemKind.FAQ.address(language, found.slug()))
                .add("editor", console + "/questions/edit?id=" + found.id())
                .add("isPublic", found.isPublic())
                .add("percent", found.percent());
        if (own.isPresent() && actor.isPublisher()) {
            item.add("merge", "%s/merge?id=%d&into=%d".formatted(console, own.getAsLong(), found.id()));
        }
        return item;
    }
}
