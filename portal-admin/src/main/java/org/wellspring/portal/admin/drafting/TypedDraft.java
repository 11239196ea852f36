package org.wellspring.portal.admin.drafting;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the script of an editor sends to have it kept.
 *
 * @param person whom the page was made for
 * @param revision the one that the page knows
 * @param opened what that said
 * @param fields what is typed in each field of the page: one value, or what is chosen of several
 */
record TypedDraft(String person, int revision, JsonObject opened, Map<String, List<String>> fields) {

    /** @throws IllegalArgumentException when it is something else */
    static TypedDraft read(Reader sent) {
        try (JsonReader reader = Json.createReader(sent)) {
            JsonObject draft = reader.readObject();
            return new TypedDraft(
                    draft.getString("person"),
                    draft.getInt("revision"),
                    draft.getJsonObject("opened"),
                    draft.getJsonObject("fields").entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, field -> values(field.getValue()))));
        } catch (JsonException | ClassCastException | NullPointerException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static List<String> values(JsonValue values) {
        return values.asJsonArray().getValuesAs(JsonString::getString);
    }
}
