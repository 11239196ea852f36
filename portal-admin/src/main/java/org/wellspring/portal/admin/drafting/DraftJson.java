package org.wellspring.portal.admin.drafting;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.wellspring.portal.revision.DraftField;
import org.wellspring.portal.revision.DraftState;

/** A draft's state as the script of the editor knows it: the values of its fields by their names. */
final class DraftJson {

    private DraftJson() {}

    static JsonObject of(DraftState state) {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        state.fields().forEach(field -> fields.add(field.name(), field.value()));
        return fields.build();
    }

    /**
     * The state that a script remembers.
     *
     * @param known a state of the same item, for what the script does not tell
     */
    static DraftState state(JsonObject told, DraftState known) {
        return new DraftState(known.fields().stream()
                .map(field -> new DraftField(field.name(), field.form(), told.getString(field.name(), field.value())))
                .toList());
    }

    /** As {@link #state(JsonObject, DraftState)}; what is no JSON tells nothing. */
    static DraftState state(String told, DraftState known) {
        try (JsonReader reader = Json.createReader(new StringReader(told))) {
            return state(reader.readObject(), known);
        } catch (JsonException unreadable) {
            return known;
        }
    }
}
