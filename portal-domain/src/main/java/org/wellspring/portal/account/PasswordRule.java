package org.wellspring.portal.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a password must be: {@value #MIN_LENGTH} to {@value #MAX_LENGTH} characters of any kind, not the one before, and
 * none that is tried early by those who guess. These begin with common passwords and words, names, dates, rows of keys,
 * all of them repeated and with digits for letters, and what has to do with the person or the portal. No rules of
 * composition, and no shorter passwords, because the password alone may be all that is asked for: OWASP ASVS 5.0, 6.2;
 * NIST SP 800-63B-4, 3.1.1.2.
 */
final class PasswordRule {

    static final int MIN_LENGTH = 15;
    static final int MAX_LENGTH = 128;

    private static final List<String> PORTAL = List.of("wellspring", "portal");

    /** Of zxcvbn's scores from 0 to 4, the first that takes more than 10^8 guesses. */
    private static final int SAFE_SCORE = 3;

    /** More is not looked at, because that could take seconds; a beginning as long as this tells enough. */
    private static final int SCORED_LENGTH = 32;

    /** Keeps its dictionaries; reading them anew takes longer than a look at a password. */
    private static final Zxcvbn ESTIMATOR = new Zxcvbn();

    private PasswordRule() {}

    /**
     * @param owner what everybody knows of whom the password is for: name, address
     * @throws PasswordRefusedException naming the first rule that is broken
     */
    static void check(char[] password, List<String> owner, char[] before) {
        String normalised = normalised(password);
        int length = normalised.codePointCount(0, normalised.length());
        if (length < MIN_LENGTH) {
            throw new PasswordRefusedException("too_short", MIN_LENGTH);
        }
        if (length > MAX_LENGTH) {
            throw new PasswordRefusedException("too_long", MAX_LENGTH);
        }
        if (normalised.equals(normalised(before))) {
            throw new PasswordRefusedException("unchanged");
        }
        if (isGuessable(normalised, owner)) {
            throw new PasswordRefusedException("guessable");
        }
    }

    /** The same however a keyboard puts its characters together: NIST SP 800-63B-4, 3.1.1.2. */
    private static String normalised(char[] password) {
        return Normalizer.normalize(new String(password), Normalizer.Form.NFKC);
    }

    static boolean isGuessable(String password, List<String> owner) {
        String scored = password.substring(0, Math.min(password.length(), SCORED_LENGTH));
        return scored.chars().distinct().count() < 3
                || ESTIMATOR.measure(scored, known(owner)).getScore() < SAFE_SCORE;
    }

    /** As a whole and in parts: {@code anna.smith@example.org} as well as {@code smith}. */
    private static List<String> known(List<String> owner) {
        return Stream.of(PORTAL, owner)
                .flatMap(List::stream)
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("[^\\p{L}\\p{N}]+"))))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
