package org.wellspring.portal.text;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Arabic letters as Latin ones, for addresses. Short vowels, which are not written, are not guessed; nobody has to find
 * the way back.
 */
final class Romanization {

    private static final String ARABIC = "ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ى ة ٱ";
    private static final String LATIN = "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a a a";

    private static final Map<Integer, String> LETTERS = letters();

    private Romanization() {}

    private static Map<Integer, String> letters() {
        String[] arabic = ARABIC.split(" ");
        String[] latin = LATIN.split(" ");
        Map<Integer, String> letters = new HashMap<>();
        for (int letter = 0; letter < arabic.length; letter++) {
            letters.put(arabic[letter].codePointAt(0), latin[letter]);
        }
        return letters;
    }

    /** @param text whose letters are without marks */
    static String of(String text) {
        return text.codePoints()
                .mapToObj(letter -> LETTERS.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }
}
