package org.wellspring.portal.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at the words of a text: what is too long, what is said twice. */
final class ProseChecks {

    /** The longest sentence that the guidance of GOV.UK allows, "Sentence length: why 25 words is our limit", 2014. */
    private static final int LONGEST_SENTENCE = 25;

    private static final int LONGEST_PARAGRAPH = 150;

    /** Beyond these years of school, many adults give up. */
    private static final int HARDEST_GRADE = 12;

    /** How many long sentences are told: the worst first, so that the list stays short enough to work through. */
    private static final int MOST_SENTENCES = 5;

    /** In characters: short paragraphs such as "See below." may return. */
    private static final int SHORTEST_REPETITION = 40;

    private ProseChecks() {}

    static List<Finding> in(Passage passage) {
        List<Finding> findings = new ArrayList<>(hardness(passage));
        findings.addAll(longSentences(passage));
        Set<String> seen = new HashSet<>();
        for (String paragraph : passage.paragraphs()) {
            int words = Readability.words(paragraph).size();
            if (words > LONGEST_PARAGRAPH) {
                findings.add(Finding.of(Check.LONG_PARAGRAPH, passage.name(), paragraph, words));
            }
            if (paragraph.length() >= SHORTEST_REPETITION && !seen.add(paragraph.toLowerCase(Locale.ROOT))) {
                findings.add(Finding.of(Check.REPEATED_PARAGRAPH, passage.name(), paragraph));
            }
        }
        return findings;
    }

    private static List<Finding> hardness(Passage passage) {
        return Readability.of(passage.sentences(), passage.language())
                .filter(readability -> Math.round(readability.grade()) > HARDEST_GRADE)
                .map(readability -> Finding.of(Check.HARD_TO_READ, passage.name(), "", Math.round(readability.grade())))
                .stream()
                .toList();
    }

    private static List<Finding> longSentences(Passage passage) {
        Stream<Finding> all = passage.sentences().stream()
                .map(sentence -> Finding.of(
                        Check.LONG_SENTENCE,
                        passage.name(),
                        sentence,
                        Readability.words(sentence).size()));
        return all.filter(finding -> finding.number() > LONGEST_SENTENCE)
                .sorted(Comparator.comparingLong(Finding::number).reversed())
                .limit(MOST_SENTENCES)
                .toList();
    }
}
