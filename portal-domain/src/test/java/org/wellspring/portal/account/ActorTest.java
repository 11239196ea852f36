package org.wellspring.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActorTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void anAdministratorMayDoEverything(Role role) {
        assertThat(new Actor("ada", Set.of(Role.ADMINISTRATOR), "192.0.2.1").may(role))
                .isTrue();
    }

    @Test
    void anAuthorMayNotPublish() {
        Actor author = new Actor("ann", Set.of(Role.AUTHOR), "192.0.2.1");
        assertThatThrownBy(() -> author.require(Role.PUBLISHER)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void aRoleThatIsHeldIsEnough() {
        Actor publisher = new Actor("pat", Set.of(Role.PUBLISHER), "192.0.2.1");
        assertThatCode(() -> publisher.require(Role.PUBLISHER)).doesNotThrowAnyException();
    }
}
