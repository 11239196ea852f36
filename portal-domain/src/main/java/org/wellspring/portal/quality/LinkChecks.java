package org.wellspring.portal.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.wellspring.portal.link.LinkEnd;
import org.wellspring.portal.link.SitePath;
import org.wellspring.portal.text.Heading;
import org.wellspring.portal.text.RichText;

/** Looks at links: whether they say where they lead, and whether anything is there. */
final class LinkChecks {

    private static final Set<String> VAGUE = Set.of(
            "click",
            "click here",
            "click this",
            "here",
            "this",
            "this link",
            "this page",
            "link",
            "read more",
            "more",
            "more here",
            "learn more",
            "find out more",
            "see here",
            "see more",
            "details",
            "continue",
            "go",
            "download",
            "hier",
            "hier klicken",
            "klicken sie hier",
            "klick hier",
            "dieser link",
            "diese seite",
            "mehr",
            "mehr erfahren",
            "mehr dazu",
            "mehr lesen",
            "weiterlesen",
            "weiter",
            "siehe hier",
            "siehe");

    private LinkChecks() {}

    /** @param ends what readers find where the links into the portal lead */
    static List<Finding> in(Passage passage, Map<SitePath, LinkEnd> ends) {
        Set<String> headings = RichText.of(passage.body().html()).outline().stream()
                .map(Heading::id)
                .collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (Element link : passage.body().select("a")) {
            String address = link.attr("href").strip();
            words(link, address).ifPresent(check -> findings.add(finding(passage, check, link)));
            target(address, headings, ends).ifPresent(check -> findings.add(finding(passage, check, link)));
        }
        return findings;
    }

    /** A link without words is known by its address, though that is not seen in the text. */
    private static Finding finding(Passage passage, Check check, Element link) {
        return Finding.of(check, passage.name(), link.hasText() ? link.text() : link.attr("href"));
    }

    private static Optional<Check> words(Element link, String address) {
        String words = link.text().strip();
        boolean shown = !words.isEmpty()
                || link.select("img").stream()
                        .anyMatch(image -> !image.attr("alt").isBlank());
        if (!shown || address.isEmpty() || address.equals("#")) {
            return Optional.of(Check.EMPTY_LINK);
        }
        String plain =
                words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]+", "").strip();
        boolean isAddress = words.matches("(?i)(?:https?://|www\\.)\\S+");
        return VAGUE.contains(plain) || isAddress ? Optional.of(Check.VAGUE_LINK) : Optional.empty();
    }

    private static Optional<Check> target(String address, Set<String> headings, Map<SitePath, LinkEnd> ends) {
        if (address.toLowerCase(Locale.ROOT).startsWith("http://")) {
            return Optional.of(Check.INSECURE_LINK);
        }
        if (address.length() > 1 && address.startsWith("#") && !headings.contains(address.substring(1))) {
            return Optional.of(Check.BROKEN_LINK);
        }
        return SitePath.of(address)
                .map(path -> ends.getOrDefault(path, LinkEnd.NOWHERE))
                .filter(end -> end != LinkEnd.SHOWN)
                .map(end -> end == LinkEnd.PLANNED ? Check.UNPUBLISHED_LINK : Check.BROKEN_LINK);
    }
}
