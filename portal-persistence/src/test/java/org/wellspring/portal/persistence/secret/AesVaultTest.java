package org.wellspring.portal.persistence.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.secret.UnopenableException;

class AesVaultTest {

    private static final byte[] SECRET = "what nobody is to know".getBytes(StandardCharsets.UTF_8);

    private final AesVault vault = new AesVault(new byte[32]);

    @Test
    void whatIsSealedIsOpenedAgain() {
        assertThat(vault.open(vault.seal(SECRET))).isEqualTo(SECRET);
    }

    @Test
    void aSecretIsSealedDifferentlyEachTime() {
        assertThat(vault.seal(SECRET)).isNotEqualTo(vault.seal(SECRET));
    }

    @Test
    void whatWasChangedOrSealedWithAnotherKeyIsNotOpened() {
        byte[] changed = vault.seal(SECRET);
        changed[changed.length - 1] ^= 1;
        byte[] other = new byte[32];
        other[0] = 1;
        byte[] sealed = new AesVault(other).seal(SECRET);
        assertThatThrownBy(() -> vault.open(changed)).isInstanceOf(UnopenableException.class);
        assertThatThrownBy(() -> vault.open(sealed)).isInstanceOf(UnopenableException.class);
        assertThatThrownBy(() -> vault.open(new byte[3])).isInstanceOf(UnopenableException.class);
    }
}
