package org.wellspring.portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.portal.access.Household.ADA;
import static org.wellspring.portal.access.Household.ANNA;
import static org.wellspring.portal.access.Household.HOME;
import static org.wellspring.portal.access.Household.PASSWORD;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.CreatePerson;
import org.wellspring.portal.account.NameRefusedException;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.account.PasswordRefusedException;
import org.wellspring.portal.account.PersonNotFoundException;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.notice.NoticeKind;

class InvitingTest {

    private static final CreatePerson INES = new CreatePerson("Ines", "ines@example.org", Set.of(Role.AUTHOR));

    private final Household house = new Household();

    @Test
    void whoIsInvitedGetsALinkAndChoosesThePassword() {
        assertThat(house.inviting.invite(ADA, INES)).isEmpty();
        assertThat(house.outbox.kinds()).containsExactly(NoticeKind.INVITED);
        assertThat(house.outbox.path()).startsWith("/admin/welcome?key=");
        assertThat(house.choosing.owner(LinkKind.INVITATION, house.key())).isEqualTo("ines");
        assertThat(house.opensTo("ines", "")).isFalse();
        house.choosing.accept(house.key(), PASSWORD.toCharArray(), HOME);
        assertThat(house.opensTo("ines", PASSWORD)).isTrue();
        assertThat(house.signingIn.mustChangePassword("ines")).isFalse();
        assertThat(house.inviting.of(ADA, "ines")).isEmpty();
    }

    @Test
    void theLinkWorksOnce() {
        house.inviting.invite(ADA, INES);
        house.choosing.accept(house.key(), PASSWORD.toCharArray(), HOME);
        assertBad(house.key());
    }

    @Test
    void aRefusedPasswordUsesNoLinkUp() {
        house.inviting.invite(ADA, INES);
        assertThatThrownBy(() -> house.choosing.accept(house.key(), "ines@example.org".toCharArray(), HOME))
                .isInstanceOf(PasswordRefusedException.class);
        house.choosing.accept(house.key(), PASSWORD.toCharArray(), HOME);
    }

    @Test
    void theLinkExpires() {
        house.inviting.invite(ADA, INES);
        house.pass(Duration.ofHours(72));
        assertThat(house.inviting.of(ADA, "ines").orElseThrow().expiresAt()).isEmpty();
        assertBad(house.key());
    }

    @Test
    void anotherLinkTakesThePlaceOfTheOneBefore() {
        house.inviting.invite(ADA, INES);
        String before = house.key();
        house.inviting.renew(ADA, "ines");
        assertBad(before);
        assertThat(house.choosing.owner(LinkKind.INVITATION, house.key())).isEqualTo("ines");
    }

    @Test
    void anInvitationIsWithdrawn() {
        house.inviting.invite(ADA, INES);
        house.inviting.withdraw(ADA, "ines");
        house.inviting.withdraw(ADA, "ines");
        assertBad(house.key());
        assertThat(house.acts()).containsExactly("ACCOUNT_CREATED", "INVITED", "INVITATION_WITHDRAWN");
    }

    @Test
    void withoutMailOrAnAddressTheLinkIsHandedOver() {
        assertThat(new Household(false).inviting.invite(ADA, INES).orElseThrow())
                .startsWith("/admin/welcome?key=");
        assertThat(house.inviting.invite(ADA, new CreatePerson("jana", null, Set.of(Role.AUTHOR))))
                .isPresent();
        assertThat(house.outbox.kinds()).isEmpty();
    }

    @Test
    void theLinkOfALockedAccountDoesNotWork() {
        house.inviting.invite(ADA, INES);
        house.lock("ines");
        assertBad(house.key());
    }

    @Test
    void aLinkIsGoodForItsPurposeOnly() {
        house.inviting.invite(ADA, INES);
        assertThatThrownBy(() -> house.choosing.reset(house.key(), PASSWORD.toCharArray(), HOME))
                .isInstanceOf(BadLinkException.class);
        assertBad("no key");
        assertBad(null);
    }

    @Test
    void onlyAdministratorsInvite() {
        assertThatThrownBy(() -> house.inviting.invite(ANNA, INES)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> house.inviting.renew(ANNA, "ines")).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> house.inviting.withdraw(ANNA, "ines")).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> house.inviting.of(ANNA, "ines")).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void whoIsHereIsNotInvitedAgain() {
        house.settled(ANNA);
        assertThatThrownBy(() -> house.inviting.renew(ADA, "anna")).isInstanceOf(PersonNotFoundException.class);
        assertThatThrownBy(() -> house.inviting.invite(ADA, new CreatePerson("anna", null, Set.of(Role.AUTHOR))))
                .isInstanceOf(NameRefusedException.class);
    }

    private void assertBad(String key) {
        assertThatThrownBy(() -> house.choosing.accept(key, PASSWORD.toCharArray(), HOME))
                .isInstanceOf(BadLinkException.class);
    }
}
