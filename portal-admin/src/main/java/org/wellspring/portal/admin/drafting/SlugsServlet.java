package org.wellspring.portal.admin.drafting;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.api.JsonAnswer;
import org.wellspring.portal.admin.message.Refusals;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.drafting.Addressing;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemNotFoundException;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.text.Slug;

/**
 * Tells while an editor types whether an address can be had: by an item ({@code item}), or by one that is begun ({@code
 * kind} and {@code language}), for which it can also propose one ({@code title}).
 */
@WebServlet("/api/slugs")
public class SlugsServlet extends HttpServlet {

    private final transient Addressing addressing;
    private final transient ActorBacking actor;

    @Inject
    public SlugsServlet(Addressing addressing, ActorBacking actor) {
        this.addressing = addressing;
        this.actor = actor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> item = Optional.ofNullable(request.getParameter("item"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf);
        Optional<ItemKind> kind = kind(request.getParameter("kind"));
        if (item.isEmpty() && kind.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Locale language = Languages.nearest(
                Locale.forLanguageTag(Objects.requireNonNullElse(request.getParameter("language"), "")));
        String title = request.getParameter("title");
        JsonObjectBuilder answer = title != null && kind.isPresent()
                ? Json.createObjectBuilder()
                        .add(
                                "slug",
                                addressing
                                        .propose(actor.get(), kind.get(), language, title)
                                        .value())
                : checked(request, item, kind, language);
        JsonAnswer.send(response, HttpServletResponse.SC_OK, answer.build());
    }

    private JsonObjectBuilder checked(
            HttpServletRequest request, Optional<Long> item, Optional<ItemKind> kind, Locale language) {
        String typed =
                Objects.requireNonNullElse(request.getParameter("slug"), "").strip();
        Locale console = Texts.language(request);
        if (!Slug.isValid(typed)) {
            return refused(Texts.text(console, "field.slug.invalid", Slug.MAX_LENGTH));
        }
        Slug wanted = new Slug(typed);
        try {
            item.ifPresentOrElse(
                    id -> addressing.check(actor.get(), id, wanted),
                    () -> addressing.check(actor.get(), kind.orElseThrow(), language, wanted));
            return Json.createObjectBuilder().add("free", true);
        } catch (ItemNotFoundException gone) {
            throw gone;
        } catch (NotPermittedException notTheirs) {
            return refused(Texts.text(console, "slugs.publisher"));
        } catch (DomainException refusal) {
            return refused(Refusals.text(refusal, console));
        }
    }

    /** That an address cannot be had is an answer, and no failure of the question. */
    private static JsonObjectBuilder refused(String reason) {
        return Json.createObjectBuilder().add("free", false).add("message", reason);
    }

    private static Optional<ItemKind> kind(String name) {
        return Stream.of(ItemKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
