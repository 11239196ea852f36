package org.wellspring.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final char[] BEFORE = "the password before".toCharArray();

    @ParameterizedTest
    @ValueSource(strings = {"vk7 tam3 ozu wim", "correct horse battery staple", "пароль длиной больше"})
    void aLongPasswordOfAnyCharactersIsTaken(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fourteen chars"})
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
                "aaaaaaaaaaaaaaa",
                "abababababababab",
                "abbababbaababbab",
                "123456789012345",
                "qwertyuiop12345",
                "password12345678",
                "P@ssw0rdP@ssw0rd",
                "letmeinletmeinletmein",
                "WinterWinter2026",
                "liverpoolfc12345"
            })
    void aPasswordThatAnybodyWouldTryIsRefused(String password) {
        assertRefused(password, "guessable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annaannaannaanna",
                "AnnaAnnaAnnaAnna",
                "smith@example.org",
                "wellspringportal",
                "Wellspring202612"
            })
    void aPasswordMadeOfWhatEverybodyKnowsIsRefused(String password) {
        assertRefused(password, "guessable");
    }

    @Test
    void theCommonPasswordsThatShipAreGuessableInAnyCase() throws IOException {
        List<String> common = common(3_000);
        assertThat(common).hasSize(3_000);
        assertThat(common).allMatch(password -> PasswordRule.isGuessable(password, List.of()));
        assertThat(common.subList(0, 500))
                .allMatch(password -> PasswordRule.isGuessable(password.toUpperCase(Locale.ROOT), List.of()));
    }

    private static List<String> common(int number) throws IOException {
        return StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().subList(0, number);
    }

    @Test
    void charactersAreCountedAndComparedHoweverTheyArePutTogether() {
        assertRefused("u\u0308u\u0308u\u0308u\u0308u\u0308u\u0308u\u0308u\u0308", "too_short");
        assertThatExceptionOfType(PasswordRefusedException.class)
                .isThrownBy(() -> PasswordRule.check(
                        "f\u00fcnfzehn Zeichen lang".toCharArray(),
                        List.of(),
                        "fu\u0308nfzehn Zeichen lang".toCharArray()))
                .extracting(PasswordRefusedException::key)
                .isEqualTo("password_refused.unchanged");
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
