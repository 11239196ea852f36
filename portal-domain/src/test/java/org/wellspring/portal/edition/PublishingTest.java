package org.wellspring.portal.edition;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.account.Role;

class PublishingTest {

    private final Publishing publishing = new Publishing(null, null, null, InstantSource.fixed(Instant.EPOCH));
    private final Actor author = new Actor("ann", Set.of(Role.AUTHOR, Role.REVIEWER), "192.0.2.1");

    @Test
    void onlyAPublisherPublishes() {
        assertThatThrownBy(() -> publishing.publish(author, 1, 0, Optional.empty()))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void onlyAPublisherTakesBack() {
        assertThatThrownBy(() -> publishing.takeBack(author, 1, 0)).isInstanceOf(NotPermittedException.class);
    }
}
