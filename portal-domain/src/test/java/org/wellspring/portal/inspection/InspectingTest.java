package org.wellspring.portal.inspection;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.account.Role;

class InspectingTest {

    private final Inspecting inspecting = new Inspecting(null, null, null);
    private final Actor editor = new Actor("ed", EnumSet.of(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER), "192.0.2.1");

    @Test
    void onlyAnAdministratorReadsTheRecord() {
        assertThatThrownBy(() -> inspecting.list(editor, EntryFilter.ALL, 0, 1))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> inspecting.count(editor, EntryFilter.ALL)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void onlyAnAdministratorHasTheChainChecked() {
        assertThatThrownBy(() -> inspecting.verify(editor, Optional.empty())).isInstanceOf(NotPermittedException.class);
    }
}
