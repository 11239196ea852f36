package org.wellspring.portal.revision;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Parts text into words, spaces and other signs; joined again, the parts are the text. */
final class Words {

    /** Han, Hiragana and Katakana, Thai and Lao, Myanmar, Khmer; ranges, as regular expressions ask for scripts slowly. */
    private static final String SPACELESS =
            "\\p{IsIdeographic}\\u3040-\\u30FF\\u31F0-\\u31FF\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF";

    /**
     * A character of a script that sets no spaces between words; a run of letters, marks and digits of any other script,
     * with the invisible joiners and hyphens in it; a run of spaces; or one sign as a reader sees it, an emoji of several
     * code points included (UAX #29, extended grapheme clusters).
     */
    private static final Pattern PART = Pattern.compile("[%1$s]\\p{M}*+"
            .concat("|[\\p{L}\\p{M}\\p{N}&&[^%1$s]][\\p{L}\\p{M}\\p{N}\\p{Cf}&&[^%1$s]]*+")
            .concat("|[\\s\\p{Z}]++")
            .concat("|\\X")
            .formatted(SPACELESS));

    private Words() {}

    static List<String> of(String text) {
        return PART.matcher(text).results().map(MatchResult::group).toList();
    }
}
