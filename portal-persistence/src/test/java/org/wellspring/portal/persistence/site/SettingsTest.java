package org.wellspring.portal.persistence.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.edition.ConflictException;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.site.ReviseSite;
import org.wellspring.portal.site.Settings;
import org.wellspring.portal.site.Site;
import org.wellspring.portal.site.StateOverview;

class SettingsTest extends NewsroomTest {

    private static final Actor ADA = new Actor("ada", Set.of(Role.ADMINISTRATOR), "192.0.2.9");

    private JpaSiteStates states;
    private Settings settings;

    @BeforeEach
    void open() {
        states = new JpaSiteStates(entities);
        settings = new Settings(states, audit, clock);
    }

    private void rename(Actor actor, String name) {
        revise(actor, name, false);
    }

    private void revise(Actor actor, String name, boolean closed) {
        settings.revise(
                actor,
                new ReviseSite(
                        settings.present().number(),
                        name,
                        "",
                        List.of("en"),
                        "Europe/Berlin",
                        "EU",
                        Map.of("de", "Fuß"),
                        "",
                        "",
                        "",
                        "",
                        closed));
        entities.flush();
        entities.clear();
    }

    @Test
    void theSiteIsAtEachInstantAsItWasThen() {
        assertThat(settings.present()).isEqualTo(Site.INITIAL);
        rename(ADA, "One");
        now = NOON.plus(Duration.ofHours(1));
        rename(ADA, "Two");
        assertThat(states.siteAt(NOON.minusSeconds(1)).name()).isEqualTo("Wellspring");
        assertThat(states.siteAt(NOON).name()).isEqualTo("One");
        assertThat(states.siteAt(now).footers()).containsValue("Fuß");
        assertThat(settings.present().name()).isEqualTo("Two");
    }

    @Test
    void whatWasBeforeCanBeUsedAgain() {
        rename(ADA, "One");
        now = NOON.plusSeconds(1);
        settings.restore(ADA, settings.present().number(), 0);
        entities.flush();
        assertThat(settings.present().name()).isEqualTo("Wellspring");
        assertThat(settings.history(ADA))
                .extracting(StateOverview::changed)
                .allSatisfy(changed ->
                        assertThat(changed).containsExactly("name", "languages", "zone", "region", "footer de"));
    }

    @Test
    void theRecordTellsWhatChangedAndNothingElse() {
        rename(ADA, "One");
        now = NOON.plusSeconds(1);
        rename(ADA, "Two");
        rename(ADA, "Two");
        List<AuditEntry> entries = entities.createQuery(
                        "select e from AuditEntry e where e.act = 'SETTING_CHANGED' order by e.number",
                        AuditEntry.class)
                .getResultList();
        assertThat(entries).hasSize(2);
        assertThat(entries.get(1).before()).isEqualTo("name: One");
        assertThat(entries.get(1).after()).isEqualTo("name: Two");
    }

    @Test
    void twoWhoChangeThemAtOnceDoNotOverwriteEachOther() {
        rename(ADA, "One");
        ReviseSite late = new ReviseSite(0, "Late", "", List.of("en"), "UTC", "EU", Map.of(), "", "", "", "", false);
        assertThatThrownBy(() -> settings.revise(ADA, late)).isInstanceOf(ConflictException.class);
    }

    @Test
    void theSiteIsClosedAndOpenedAgain() {
        rename(ADA, "One");
        now = NOON.plusSeconds(1);
        revise(ADA, "One", true);
        assertThat(settings.present().closed()).isTrue();
        assertThat(states.siteAt(NOON).closed()).isFalse();
        now = NOON.plusSeconds(2);
        rename(ADA, "One");
        assertThat(settings.present().closed()).isFalse();
        assertThat(settings.history(ADA)).extracting(StateOverview::changed).startsWith(List.of("closed"));
    }

    @Test
    void onlyAdministratorsChangeThem() {
        assertThatThrownBy(() -> rename(PAULA, "One")).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void oneStatementReadsThem() {
        rename(ADA, "One");
        assertThat(statements(() -> settings.present())).isEqualTo(1);
    }
}
