package org.wellspring.portal.tests.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** What a page says in JSON-LD, and the properties that search engines ask of each type. */
final class StructuredData {

    /** Required ones, and those recommended that the portal always has: Google Search Central and schema.org. */
    static final Map<String, List<String>> REQUIRED = Map.ofEntries(
            Map.entry("Article", List.of("headline", "image", "author", "datePublished", "dateModified", "publisher")),
            Map.entry(
                    "MedicalWebPage",
                    List.of("@id", "name", "datePublished", "dateModified", "publisher", "mainEntity")),
            Map.entry("FAQPage", List.of("mainEntity")),
            Map.entry("Question", List.of("name", "acceptedAnswer")),
            Map.entry("Answer", List.of("text")),
            Map.entry("CollectionPage", List.of("@id", "name", "mainEntity")),
            Map.entry("ItemList", List.of("itemListElement")),
            Map.entry("BreadcrumbList", List.of("itemListElement")),
            Map.entry("ListItem", List.of("position", "name", "item")),
            Map.entry("WebSite", List.of("name", "url", "potentialAction")),
            Map.entry("Organization", List.of("name", "url")),
            Map.entry("ProfilePage", List.of("mainEntity")),
            Map.entry("Person", List.of("name", "url")));

    private StructuredData() {}

    /** The nodes of the page's graphs, and all that are within them. */
    static List<JsonObject> nodes(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(script -> read(script.data()))
                .flatMap(graph -> graph.getJsonArray("@graph").stream())
                .flatMap(StructuredData::within)
                .toList();
    }

    static List<JsonObject> nodes(Document page, String type) {
        return nodes(page).stream()
                .filter(node -> node.getString("@type").equals(type))
                .toList();
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static Stream<JsonObject> within(JsonValue value) {
        return switch (value.getValueType()) {
            case ARRAY -> value.asJsonArray().stream().flatMap(StructuredData::within);
            case OBJECT ->
                Stream.concat(
                        Stream.of(value.asJsonObject()).filter(node -> node.containsKey("@type")),
                        value.asJsonObject().values().stream().flatMap(StructuredData::within));
            default -> Stream.empty();
        };
    }
}
