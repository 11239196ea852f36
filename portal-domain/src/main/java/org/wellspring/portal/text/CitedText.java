package org.wellspring.portal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A text as readers get it: where a source is cited stands a number that leads to it. Who cites the same source twice
 * gets the same number twice.
 *
 * @param html the text with the numbers
 * @param references the sources in the order in which they are first cited
 */
public record CitedText(String html, List<Reference> references) {

    static final String CITATION = "cite.reference";

    public CitedText {
        references = List.copyOf(references);
    }

    /**
     * A source.
     *
     * @param number counts from 1
     * @param html what the text says of it, safe to show
     * @param places the addresses within the page of where it is cited
     */
    public record Reference(int number, String html, List<String> places) {

        public Reference {
            places = List.copyOf(places);
        }

        /** Its address within the page; headings have none with an underscore. */
        public String id() {
            return "reference_" + number;
        }
    }

    static CitedText of(Element body) {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        int place = 0;
        for (Element citation : body.select(CITATION)) {
            place++;
            String source = citation.html();
            sources.computeIfAbsent(source, first -> new ArrayList<>()).add("citation_" + place);
            citation.replaceWith(marker(place, List.copyOf(sources.keySet()).indexOf(source) + 1));
        }
        List<Reference> references = new ArrayList<>();
        sources.forEach((source, places) -> references.add(new Reference(references.size() + 1, source, places)));
        return new CitedText(body.html(), references);
    }

    private static Element marker(int place, int number) {
        Element marker = new Element("sup").addClass("citation").attr("id", "citation_" + place);
        marker.appendElement("a")
                .attr("href", "#reference_" + number)
                .attr("role", "doc-noteref")
                .appendChild(new TextNode("[" + number + "]"));
        return marker;
    }
}
