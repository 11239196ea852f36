package org.wellspring.portal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts words, in the sense of "every word of the source": the longest runs of letters and digits once what takes no room
 * (soft hyphens, zero-width spaces, marks of direction) is left out. An HTML source's words are its visible text's.
 */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

    private Words() {}

    static Map<String, Integer> of(String... texts) {
        return of(Stream.of(texts));
    }

    static Map<String, Integer> of(Proposal proposal) {
        List<String> parts = new ArrayList<>(
                List.of(proposal.title(), proposal.summary(), proposal.body().plainText()));
        proposal.faqs()
                .forEach(
                        faq -> parts.addAll(List.of(faq.question(), faq.answer().plainText())));
        proposal.disclaimers()
                .forEach(found ->
                        parts.addAll(List.of(found.title(), found.text().plainText())));
        proposal.dropped().forEach(dropped -> parts.add(dropped.text()));
        return of(parts.stream());
    }

    private static Map<String, Integer> of(Stream<String> texts) {
        return texts.flatMap(text -> WORD.matcher(visible(text)).results())
                .collect(Collectors.toMap(
                        word -> word.group().toLowerCase(Locale.ROOT), word -> 1, Integer::sum, TreeMap::new));
    }

    private static String visible(String text) {
        return text.lines().map(PhraseBuilder::clean).collect(Collectors.joining("\n"));
    }
}
