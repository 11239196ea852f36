package org.wellspring.portal.change;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where readers find an item, beside the lists of its kind, by what it says itself. The numbers are those from before a
 * change and from since.
 */
public record Places(Set<SurrogateKey> keys) {

    public static final Places NONE = new Places(Set.of());

    public Places {
        keys = Set.copyOf(keys);
    }

    /**
     * @param named the items that it names: topics, questions, people
     * @param topics those that it is of, and all above them
     */
    public static Places ofArticle(Set<Long> named, Set<Long> topics) {
        return new Places(Stream.concat(
                        named.stream().map(SurrogateKey::naming),
                        topics.stream().map(SurrogateKey::under))
                .collect(Collectors.toSet()));
    }

    /** An article is of another day than before. */
    public static Places ofOtherDay(Locale language) {
        return new Places(Set.of(SurrogateKey.calendar(language)));
    }

    /** @param topics those that it is of, and all above them */
    public static Places ofQuestion(Set<Long> topics) {
        return new Places(topics.stream().map(SurrogateKey::asked).collect(Collectors.toSet()));
    }

    /**
     * The tree of topics decides on what pages say.
     *
     * @param parents the topics right above it
     * @param moved whether it lies under another topic than before
     */
    public static Places ofTopic(Set<Long> parents, boolean moved) {
        Set<SurrogateKey> keys =
                parents.stream().map(SurrogateKey::children).collect(Collectors.toCollection(HashSet::new));
        if (moved) {
            keys.add(SurrogateKey.SITE);
        }
        return new Places(keys);
    }

    /** @param topics those whose articles show it */
    public static Places ofDisclaimer(Set<Long> topics) {
        return new Places(topics.stream().map(SurrogateKey::naming).collect(Collectors.toSet()));
    }

    public static Places ofDisclaimerForAll(Locale language) {
        return new Places(Set.of(SurrogateKey.disclaimed(language)));
    }

    public Places and(Places others) {
        return new Places(Stream.concat(keys.stream(), others.keys.stream()).collect(Collectors.toSet()));
    }
}
