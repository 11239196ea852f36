package org.wellspring.portal.web.schema;

import jakarta.json.JsonObject;

/** JSON within a script element: nothing in it ends the element, begins a comment or reads as another character. */
final class ScriptText {

    private ScriptText() {}

    static String of(JsonObject data) {
        return data.toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
