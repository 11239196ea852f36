package org.wellspring.portal.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a short text says, in a form that can be compared: every three neighbouring letters of its words, without the words
 * that say little. So another order, another ending or a typing mistake leaves most of it as it is.
 *
 * @param pieces the groups of letters; none for a text without a letter or a digit
 */
public record Gist(Set<String> pieces) {

    private static final int PIECE = 3;

    /** So many chances have two texts to be found alike ... */
    private static final int BANDS = 32;

    /** ... each of which needs as many coincidences, so that what is not alike is seldom looked at. */
    private static final int ROWS = 3;

    /** The server's own language must not show through. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public static Gist of(Locale language, String text) {
        List<String> words = Stream.of(text.toLowerCase(language).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> fillers = fillers(language);
        List<String> telling =
                words.stream().filter(word -> !fillers.contains(word)).toList();
        return new Gist((telling.isEmpty() ? words : telling)
                .stream().flatMap(Gist::pieces).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<String> fillers(Locale language) {
        ResourceBundle words =
                ResourceBundle.getBundle(Gist.class.getPackageName() + ".fillers", language, NO_FALLBACK);
        return Set.copyOf(Arrays.asList(words.getString("words").split(" ")));
    }

    /** A word is told from its beginning and its end by a space. */
    private static Stream<String> pieces(String word) {
        String plain = " " + Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "") + " ";
        return IntStream.rangeClosed(0, Math.max(0, plain.length() - PIECE))
                .mapToObj(from -> plain.substring(from, Math.min(plain.length(), from + PIECE)));
    }

    /** How much two texts have in common, from 0 for nothing to 1 for all (the Jaccard index of their pieces). */
    public double likeness(Gist other) {
        long common = pieces.stream().filter(other.pieces::contains).count();
        long all = pieces.size() + other.pieces.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /**
     * Numbers of which two texts share one or more if they are alike, and hardly ever if they are not (MinHash, in
     * bands). They are kept, so what is alike can be found without reading everything; another way of computing them
     * asks for a migration.
     */
    public Set<Long> bands() {
        if (pieces.isEmpty()) {
            return Set.of();
        }
        long[] hashes = pieces.stream().mapToLong(Gist::hash).toArray();
        return IntStream.range(0, BANDS).mapToObj(band -> band(band, hashes)).collect(Collectors.toUnmodifiableSet());
    }

    private static long band(int band, long[] hashes) {
        return IntStream.range(0, ROWS)
                .mapToLong(row -> smallest(band * ROWS + row + 1, hashes))
                .reduce(band, (sum, each) -> mixed(sum * 31 + each));
    }

    private static long smallest(long seed, long[] hashes) {
        return LongStream.of(hashes)
                .map(hash -> mixed(hash ^ mixed(seed)))
                .min()
                .orElseThrow();
    }

    private static long hash(String piece) {
        return piece.chars().asLongStream().reduce(7, (sum, letter) -> mixed(sum * 31 + letter));
    }

    /** Scatters numbers evenly (the finaliser of SplitMix64). */
    private static long mixed(long number) {
        long first = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        long second = (first ^ first >>> 27) * 0x94d049bb133111ebL;
        return second ^ second >>> 31;
    }
}
