package org.wellspring.portal.persistence.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.asof.LookingBack;
import org.wellspring.portal.asof.PublicPath;
import org.wellspring.portal.persistence.PersistenceTest;
import org.wellspring.portal.persistence.audit.JpaAuditLog;

class JpaSigningKeysTest extends PersistenceTest {

    @Test
    void theKeyIsMadeOnceAndKept() {
        String first = link();
        entities.flush();
        entities.clear();
        assertThat(link()).isEqualTo(first);
    }

    @Test
    void theKeyIsAsLongAsASignature() {
        link();
        entities.flush();
        assertThat(entities.createNativeQuery("select secret from signing_key", byte[].class)
                        .getSingleResult())
                .hasSize(32);
    }

    private String link() {
        LookingBack lookingBack = new LookingBack(
                new JpaSigningKeys(entities),
                new JpaEvidenceQueries(entities),
                new JpaAuditLog(entities, () -> {}),
                trail(entities),
                InstantSource.fixed(NOON));
        return lookingBack.look(ANNA, PublicPath.of("/articles/iron"), NOON, ZoneOffset.UTC);
    }
}
