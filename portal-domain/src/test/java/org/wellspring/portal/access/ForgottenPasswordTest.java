package org.wellspring.portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.portal.access.Household.ADA;
import static org.wellspring.portal.access.Household.ANNA;
import static org.wellspring.portal.access.Household.HOME;
import static org.wellspring.portal.access.Household.PASSWORD;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.account.PasswordRefusedException;
import org.wellspring.portal.account.TooManyTriesException;
import org.wellspring.portal.notice.NoticeKind;

class ForgottenPasswordTest {

    private static final char[] OTHER = "another sentence of mine".toCharArray();

    private final Household house = new Household();

    @BeforeEach
    void settle() {
        house.settled(ADA);
        house.settled(ANNA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", " ANNA ", "anna@example.org", " Anna@Example.org"})
    void aLinkGoesToTheAccountOfTheNameOrAddress(String who) {
        house.forgotten.ask(who, HOME);
        assertThat(house.outbox.kinds()).containsExactly(NoticeKind.PASSWORD_LINK);
        assertThat(house.outbox.email()).isEqualTo("anna@example.org");
        assertThat(house.choosing.owner(LinkKind.PASSWORD, house.key())).isEqualTo("anna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "nobody@example.org", "", "an\0na", "anna@example.org\r\nBcc: eve@example.org"})
    void nobodyIsToldAndNothingIsSaidWhereThereIsNoSuchAccount(String who) {
        house.forgotten.ask(who, HOME);
        assertThat(house.outbox.kinds()).isEmpty();
    }

    @Test
    void aNewPasswordEndsAllSessionsAndIsTold() {
        String session = house.sessions.begin("anna", HOME, null);
        house.forgotten.ask("anna", HOME);
        house.choosing.reset(house.key(), OTHER, HOME);
        assertThat(house.opensTo("anna", PASSWORD)).isFalse();
        assertThat(house.opensTo("anna", new String(OTHER))).isTrue();
        assertThat(house.sessions.resume("anna", session)).isFalse();
        assertThat(house.outbox.kinds()).containsExactly(NoticeKind.PASSWORD_LINK, NoticeKind.PASSWORD_CHANGED);
        assertThat(house.acts()).startsWith("PASSWORD_LINK_SENT", "PASSWORD_RESET");
    }

    @Test
    void theLinkWorksOnceForThreeQuartersOfAnHour() {
        house.forgotten.ask("anna", HOME);
        String key = house.key();
        house.pass(Duration.ofMinutes(44));
        house.choosing.reset(key, OTHER, HOME);
        assertThatThrownBy(() -> house.choosing.reset(key, OTHER, HOME)).isInstanceOf(BadLinkException.class);
        house.forgotten.ask("anna", HOME);
        String late = house.key();
        house.pass(Duration.ofMinutes(45));
        assertThatThrownBy(() -> house.choosing.reset(late, OTHER, HOME)).isInstanceOf(BadLinkException.class);
    }

    @Test
    void thePasswordBeforeIsNotTakenAgain() {
        house.forgotten.ask("anna", HOME);
        assertThatThrownBy(() -> house.choosing.reset(house.key(), PASSWORD.toCharArray(), HOME))
                .isInstanceOf(PasswordRefusedException.class);
    }

    @Test
    void whoIsLockedGetsNoLinkAndOneTheyHaveDoesNotWork() {
        house.forgotten.ask("anna", HOME);
        house.lock("anna");
        assertThatThrownBy(() -> house.choosing.reset(house.key(), OTHER, HOME)).isInstanceOf(BadLinkException.class);
        house.forgotten.ask("anna", HOME);
        assertThat(house.outbox.kinds()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "nobody"})
    void whoAsksTooOftenHasToWaitWhetherThereIsSuchAnAccountOrNot(String who) {
        for (int each = 0; each < 3; each++) {
            house.forgotten.ask(who, HOME);
        }
        assertThatThrownBy(() -> house.forgotten.ask(who, "192.0.2.66")).isInstanceOf(TooManyTriesException.class);
        house.pass(Duration.ofSeconds(30));
        house.forgotten.ask(who, HOME);
    }

    @Test
    void anAddressFromWhichManyLinksAreAskedForHasToWait() {
        for (int each = 0; each < 20; each++) {
            house.forgotten.ask("name " + each, HOME);
        }
        assertThatThrownBy(() -> house.forgotten.ask("anna", HOME)).isInstanceOf(TooManyTriesException.class);
    }

    @Test
    void askingDoesNotKeepAnybodyFromSigningIn() {
        for (int each = 0; each < 3; each++) {
            house.forgotten.ask("anna", HOME);
        }
        assertThat(house.opensTo("anna", PASSWORD)).isTrue();
    }
}
