package org.wellspring.portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.portal.access.Household.ANNA;
import static org.wellspring.portal.access.Household.HOME;
import static org.wellspring.portal.access.Household.PASSWORD;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.EmailAddress;
import org.wellspring.portal.account.EmailRefusedException;
import org.wellspring.portal.account.WrongPasswordException;
import org.wellspring.portal.notice.NoticeKind;

class ChangingAddressTest {

    private static final String WANTED = "anna.new@example.org";

    private final Household house = new Household();
    private Account account;

    @BeforeEach
    void settle() {
        account = house.settled(ANNA);
    }

    @Test
    void mailGoesToTheNewAddressOnceItIsConfirmedAndTheOldOneIsTold() {
        ask(PASSWORD, WANTED);
        assertThat(house.outbox.email()).isEqualTo(WANTED);
        assertThat(account.email()).contains(new EmailAddress("anna@example.org"));
        assertThat(house.changing.wanted(house.key())).isEqualTo(new EmailAddress(WANTED));
        String key = house.key();
        house.changing.confirm(key, HOME);
        assertThat(account.email()).contains(new EmailAddress(WANTED));
        assertThat(house.outbox.kinds()).containsExactly(NoticeKind.ADDRESS_LINK, NoticeKind.ADDRESS_CHANGED);
        assertThat(house.outbox.email()).isEqualTo("anna@example.org");
        assertThat(house.acts()).containsExactly("ADDRESS_CHANGED");
        assertThatThrownBy(() -> house.changing.confirm(key, HOME)).isInstanceOf(BadLinkException.class);
    }

    @Test
    void thePasswordIsAskedFor() {
        assertThatThrownBy(() -> ask("not the password", WANTED)).isInstanceOf(WrongPasswordException.class);
        assertThat(house.outbox.kinds()).isEmpty();
    }

    @Test
    void whatCannotBeAnAddressIsRefused() {
        assertThatThrownBy(() -> ask(PASSWORD, "anna")).isInstanceOf(EmailRefusedException.class);
    }

    private void ask(String password, String wanted) {
        house.changing.ask(ANNA, password.toCharArray(), wanted);
    }
}
