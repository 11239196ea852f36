package org.wellspring.portal.admin.quality;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.api.JsonAnswer;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.quality.Examination;
import org.wellspring.portal.quality.Examining;

/** Looks at a draft as it was typed so far: {@code {"id":1,"fields":{"body":"<p>..."}}}; nothing is kept. */
@WebServlet("/api/checks")
public class ChecksServlet extends HttpServlet {

    /** In bytes; the longest drafts have a tenth of it. */
    private static final int LARGEST = 4 * 1024 * 1024;

    private final transient Examining examining;
    private final transient ActorBacking actor;

    @Inject
    public ChecksServlet(Examining examining, ActorBacking actor) {
        this.examining = examining;
        this.actor = actor;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = Texts.language(request);
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            String reason = Texts.text(language, "checks.message.too_long");
            JsonAnswer.say(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, reason);
            return;
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonObject asked = reader.readObject();
            Examination examination = examining.examine(
                    actor.get(), asked.getJsonNumber("id").longValueExact(), fields(asked.getJsonObject("fields")));
            JsonAnswer.send(response, HttpServletResponse.SC_OK, json(examination, language));
        } catch (JsonException | NullPointerException | ClassCastException | ArithmeticException unreadable) {
            String reason = Texts.text(language, "checks.message.unreadable");
            JsonAnswer.say(response, HttpServletResponse.SC_BAD_REQUEST, reason);
        }
    }

    /** @throws ClassCastException when a field's content is no text */
    private static Map<String, String> fields(JsonObject fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(Entry::getKey, field -> ((JsonString) field.getValue()).getString()));
    }

    private static JsonObject json(Examination examination, Locale language) {
        JsonArrayBuilder findings = Json.createArrayBuilder();
        examination.findings().stream()
                .map(finding -> json(FindingText.of(finding, language)))
                .forEach(findings::add);
        return Json.createObjectBuilder()
                .add("readability", FindingText.readability(examination, language))
                .add("findings", findings)
                .build();
    }

    private static JsonObject json(FindingText finding) {
        return Json.createObjectBuilder()
                .add("gravity", finding.gravity())
                .add("style", finding.style())
                .add("text", finding.text())
                .add("field", finding.field())
                .add("words", finding.words())
                .add("image", finding.image())
                .build();
    }
}
