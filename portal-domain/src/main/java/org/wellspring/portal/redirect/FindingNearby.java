package org.wellspring.portal.redirect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.text.Slug;

/** Tells readers who mistyped an address what stands at those that are most like it. */
@ApplicationScoped
@Transactional
public class FindingNearby {

    /** Of all letter pairs: less in common is by chance. */
    private static final double ENOUGH = 0.45;

    private static final int PART = 4;
    private static final int WORDS = 3;
    private static final int CANDIDATES = 100;
    private static final int MOST = 5;

    private final NearbyItems items;

    protected FindingNearby() {
        this(null);
    }

    @Inject
    public FindingNearby(NearbyItems items) {
        this.items = items;
    }

    /**
     * The public items most like it by address, the likest first.
     *
     * @param sent the path as the browser sent it; one that looks like no page's finds nothing, and costs nothing
     */
    public List<NearbyItem> like(String sent, Instant at) {
        Optional<String> path = MissedPath.of(sent).map(MissedPath::value);
        Optional<Slug> last = path.map(value -> value.substring(value.lastIndexOf('/') + 1))
                .map(name -> name.replaceAll("[_+]|%20", "-").replaceFirst("\\.html?$", ""))
                .filter(Slug::isValid)
                .map(Slug::new);
        return last.map(slug -> like(Languages.ofPath(path.get()), slug.value(), at))
                .orElse(List.of());
    }

    private List<NearbyItem> like(Locale language, String name, Instant at) {
        List<String> parts = parts(name);
        if (parts.isEmpty()) {
            return List.of();
        }
        LetterPairs asked = LetterPairs.of(name);
        return items.having(language, parts, name.length(), at, CANDIDATES).stream()
                .filter(item -> asked.likeness(LetterPairs.of(item.slug().value())) >= ENOUGH)
                .sorted(Comparator.comparingDouble((NearbyItem item) ->
                                -asked.likeness(LetterPairs.of(item.slug().value())))
                        .thenComparing(NearbyItem::address))
                .limit(MOST)
                .toList();
    }

    /** Whoever mistypes a word seldom mistypes both its ends. */
    private static List<String> parts(String name) {
        return Stream.of(name.split("-"))
                .filter(word -> word.length() >= PART)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(WORDS)
                .flatMap(word -> Stream.of(word.substring(0, PART), word.substring(word.length() - PART)))
                .distinct()
                .toList();
    }
}
