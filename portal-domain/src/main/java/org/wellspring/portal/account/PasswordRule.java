package org.wellspring.portal.account;

import java.util.Arrays;

/**
 * What a password must be: {@value #MIN_LENGTH} to {@value #MAX_LENGTH} characters of any kind, not the account's name,
 * not one character repeated, and not the one before. No rules of composition: OWASP ASVS 5.0, 6.2.1, 6.2.5 and 6.2.9.
 */
final class PasswordRule {

    static final int MIN_LENGTH = 12;
    static final int MAX_LENGTH = 128;

    private PasswordRule() {}

    /** @throws PasswordRefusedException naming the first rule that is broken */
    static void check(char[] password, String accountName, char[] before) {
        if (password.length < MIN_LENGTH) {
            throw new PasswordRefusedException("too_short", MIN_LENGTH);
        }
        if (password.length > MAX_LENGTH) {
            throw new PasswordRefusedException("too_long", MAX_LENGTH);
        }
        if (Arrays.equals(password, before)) {
            throw new PasswordRefusedException("unchanged");
        }
        if (isGuessable(new String(password), accountName)) {
            throw new PasswordRefusedException("guessable");
        }
    }

    private static boolean isGuessable(String password, String accountName) {
        return password.chars().distinct().count() < 3
                || password.equalsIgnoreCase(accountName.repeat(password.length() / accountName.length()));
    }
}
