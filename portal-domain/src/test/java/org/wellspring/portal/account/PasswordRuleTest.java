package org.wellspring.portal.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final char[] BEFORE = "the password before".toCharArray();

    @ParameterizedTest
    @ValueSource(strings = {"vk7 tam3 ozu", "correct horse battery staple", "пароль длиной больше"})
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
    @ValueSource(
            strings = {
                "aaaaaaaaaaaa",
                "abababababab",
                "abbababbaabab",
                "123456789012",
                "qwertyuiop12",
                "password1234",
                "P@ssw0rd1234!",
                "letmeinletmein",
                "WinterWinter2026",
                "liverpoolfc12"
            })
    void aPasswordThatAnybodyWouldTryIsRefused(String password) {
        assertRefused(password, "guessable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"annaannaanna", "AnnaAnnaAnna", "smith@example.org", "wellspringportal", "Wellspring2026"})
    void aPasswordMadeOfWhatEverybodyKnowsIsRefused(String password) {
        assertRefused(password, "guessable");
    }

    @Test
    void aLongPasswordIsJudgedByItsBeginning() {
        assertRefused("password".repeat(4) + "v9#Kq2!xTz7", "guessable");
    }

    private static void assertRefused(String password, String rule) {
        assertThatExceptionOfType(PasswordRefusedException.class)
                .isThrownBy(() -> check(password))
                .extracting(PasswordRefusedException::key)
                .isEqualTo("password_refused." + rule);
    }

    private static void check(String password) {
        PasswordRule.check(password.toCharArray(), List.of("anna", "smith@example.org"), BEFORE);
    }
}
