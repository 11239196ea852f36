package org.wellspring.portal.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the words of a document, and whether a line names a substance that no other line does. A substance shows itself by
 * a locant ("7,8-…", "5-HTP"), or by an ending that chemical and drug names have (IUPAC suffixes, INN stems).
 */
final class Substances {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}+");
    private static final Pattern LOCANT = Pattern.compile("(?<![\\p{L}\\d])(?:\\d{1,2}'?,){0,8}\\d{1,2}-(\\p{L}{3,}+)");
    private static final Pattern ENDING = Pattern.compile(
            "\\p{L}{3,20}(?:ine|ate|one|ide|ium|ene|oid|ol|ase|ose|yl|(?<!a)in)s?", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST = 7;
    private static final Set<String> ORDINARY = Set.of(
            "medicine",
            "routine",
            "someone",
            "everyone",
            "hormone",
            "hormones",
            "control",
            "alcohol",
            "outside",
            "provide",
            "beside",
            "worldwide",
            "combine",
            "guideline",
            "guidelines",
            "baseline",
            "deadline",
            "discipline",
            "decline",
            "examine",
            "determine",
            "climate",
            "moderate",
            "appropriate",
            "adequate",
            "accurate",
            "immediate",
            "private",
            "separate",
            "candidate",
            "estimate",
            "evaluate",
            "calculate",
            "regulate",
            "stimulate",
            "protein",
            "proteins",
            "vitamin",
            "vitamins",
            "insulin",
            "increase",
            "decrease",
            "disease",
            "diseases",
            "purchase",
            "release",
            "database",
            "purpose",
            "suppose",
            "diagnose",
            "overdose",
            "cholesterol",
            "magazine",
            "machine",
            "imagine",
            "genuine",
            "feminine",
            "masculine",
            "vaccine",
            "vaccines",
            "airline",
            "inside",
            "decide",
            "pesticide",
            "suicide",
            "hygiene",
            "intervene",
            "protocol",
            "protocols",
            "schedule",
            "postpone",
            "backbone",
            "milestone",
            "cornerstone",
            "nationwide",
            "override",
            "coincide",
            "chocolate",
            "complicate",
            "indicate",
            "educate",
            "communicate",
            "operate",
            "alternate",
            "ultimate",
            "intermediate",
            "corporate",
            "delicate",
            "participate",
            "eliminate",
            "illustrate",
            "concentrate",
            "demonstrate",
            "integrate",
            "activate",
            "motivate",
            "meditate",
            "compromise",
            "bulletin",
            "cortisol",
            "medium",
            "stadium",
            "premium",
            "calcium",
            "bedtime",
            "medizin",
            "routinen",
            "termine");

    private final Map<String, Integer> counts = new HashMap<>();

    Substances(List<Block> blocks) {
        blocks.forEach(block -> count(block.text(), counts));
    }

    private static void count(String text, Map<String, Integer> counts) {
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            counts.merge(stem(word.group()), 1, Integer::sum);
        }
    }

    private static String stem(String word) {
        return word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether a line, which is one of the document's, names a substance that the others do not. */
    boolean namesUnknown(String line) {
        Map<String, Integer> own = new HashMap<>();
        String small = line.toLowerCase(Locale.ROOT);
        count(small, own);
        Matcher locant = LOCANT.matcher(small);
        while (locant.find()) {
            if (isOnlyIn(own, locant.group(1))) {
                return true;
            }
        }
        return WORD.matcher(small)
                .results()
                .map(found -> found.group())
                .anyMatch(word -> isSubstance(word) && isOnlyIn(own, word));
    }

    private static boolean isSubstance(String word) {
        return word.length() >= SHORTEST
                && !ORDINARY.contains(word)
                && ENDING.matcher(word).matches();
    }

    private boolean isOnlyIn(Map<String, Integer> own, String word) {
        String stem = stem(word);
        return counts.getOrDefault(stem, 0) <= own.getOrDefault(stem, 0);
    }
}
