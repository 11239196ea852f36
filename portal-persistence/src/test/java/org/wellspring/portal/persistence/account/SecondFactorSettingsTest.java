package org.wellspring.portal.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Role;

class SecondFactorSettingsTest {

    @Test
    void nobodyIsBoundUnlessTheOperatorSaysSo() {
        assertThat(SecondFactorSettings.from(Map.of()).roles()).isEmpty();
    }

    @Test
    void rolesAreNamedInAnyCaseAndWhatIsNoneIsLeftOut() {
        assertThat(SecondFactorSettings.from(Map.of("PORTAL_SECOND_FACTOR_FOR", "administrator, Publisher,boss"))
                        .roles())
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.PUBLISHER);
    }
}
