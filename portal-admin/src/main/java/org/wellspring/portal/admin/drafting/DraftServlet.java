package org.wellspring.portal.admin.drafting;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_CONFLICT;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;
import static jakarta.servlet.http.HttpServletResponse.SC_OK;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.api.JsonAnswer;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.drafting.Change;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.drafting.Saved;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.Saving;

/**
 * Keeps what is typed in an editor while it is typed: {@code PUT /api/drafts/12}. The answer tells what the draft says
 * now, which is more than was sent when somebody else changed it too. The address of the item is never touched.
 */
@WebServlet("/api/drafts/*")
public class DraftServlet extends HttpServlet {

    private final transient Drafting drafting;
    private final transient ActorBacking actor;

    @Inject
    public DraftServlet(Drafting drafting, ActorBacking actor) {
        this.drafting = drafting;
        this.actor = actor;
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> id = Optional.ofNullable(request.getPathInfo())
                .filter(path -> path.matches("/\\d{1,18}"))
                .map(path -> Long.valueOf(path.substring(1)));
        if (id.isEmpty()) {
            response.sendError(SC_NOT_FOUND);
            return;
        }
        request.setCharacterEncoding("UTF-8");
        try {
            keep(id.get(), TypedDraft.read(request.getReader()), request, response);
        } catch (IllegalArgumentException unreadable) {
            response.sendError(SC_BAD_REQUEST);
        }
    }

    /** What one person typed is never kept as another's, who signed in with the same browser since. */
    private void keep(long id, TypedDraft typed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!typed.person().equals(actor.getName())) {
            String reason =
                    Texts.text(Texts.language(request), "api.message.other_person", actor.getName(), typed.person());
            JsonAnswer.say(response, SC_CONFLICT, reason);
            return;
        }
        Draft draft = drafting.open(actor.get(), id);
        DraftState opened = DraftJson.state(typed.opened(), draft.state());
        DraftForm form = new DraftForm(opened);
        form.type(typed.fields());
        DraftState state = form.state(opened);
        Saved saved = drafting.save(
                actor.get(),
                new Change(id, typed.revision(), Optional.of(opened), Optional.empty(), state, Saving.AUTOSAVED));
        JsonAnswer.send(response, SC_OK, answer(saved, state).build());
    }

    private static JsonObjectBuilder answer(Saved saved, DraftState state) {
        JsonObjectBuilder answer =
                Json.createObjectBuilder().add("revision", saved.revision()).add("fields", DraftJson.of(saved.state()));
        saved.mergedWith().ifPresent(name -> answer.add("mergedWith", name).add("typed", DraftJson.of(state)));
        return answer;
    }
}
