package org.wellspring.portal.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final char[] BEFORE = "the password before".toCharArray();

    @ParameterizedTest
    @ValueSource(strings = {"exactly12chr", "correct horse battery staple", "пароль длиной больше"})
    void aLongPasswordOfAnyCharactersIsTaken(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eleven char"})
    void aShortPasswordIsRefused(String password) {
        assertRefused(password, "too_short");
    }

    @Test
    void aPasswordTooLongToBeTypedIsRefused() {
        assertRefused("ab c".repeat(33), "too_long");
    }

    @Test
    void thePasswordBeforeIsRefused() {
        assertRefused(new String(BEFORE), "unchanged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "abababababab", "annaannaanna", "AnnaAnnaAnna"})
    void aPasswordThatAnybodyWouldTryIsRefused(String password) {
        assertRefused(password, "guessable");
    }

    private static void assertRefused(String password, String rule) {
        assertThatExceptionOfType(PasswordRefusedException.class)
                .isThrownBy(() -> check(password))
                .extracting(PasswordRefusedException::key)
                .isEqualTo("password_refused." + rule);
    }

    private static void check(String password) {
        PasswordRule.check(password.toCharArray(), "anna", BEFORE);
    }
}
