package org.wellspring.portal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    private Path root;

    @Test
    void nothingSetMeansAPortalOfOnesOwn() {
        Settings settings = from(Map.of());

        assertThat(settings.data()).isEqualTo(root.resolve("data"));
        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.host()).isEqualTo("localhost");
        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.managementPort()).isEqualTo(9990);
        assertThat(settings.database()).isEqualTo(Database.H2);
    }

    @Test
    void blankIsAsGoodAsNotSet() {
        assertThat(from(Map.of("PORTAL_HTTP_PORT", " ", "PORTAL_DATABASE_URL", "")))
                .isEqualTo(from(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "65536", "-1", "8080.5", "999999999999"})
    void aPortThatIsNoneIsNamed(String value) {
        assertThatThrownBy(() -> from(Map.of("PORTAL_HTTP_PORT", value)))
                .isInstanceOf(CannotStartException.class)
                .hasMessage("PORTAL_HTTP_PORT must be a port number from 1 to 65535, not \"" + value + "\".");
    }

    @Test
    void onePortCannotServeBoth() {
        assertThatThrownBy(() -> from(Map.of("PORTAL_HTTP_PORT", "9990")))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("they must differ");
    }

    @Test
    void anAddressMeansPostgresql() {
        assertThat(from(postgresql()).database()).isEqualTo(Database.POSTGRESQL);
    }

    @Test
    void aDatabaseNeedsUserAndPassword() {
        Map<String, String> variables = new HashMap<>(postgresql());
        variables.remove("PORTAL_DATABASE_PASSWORD");

        assertThatThrownBy(() -> from(variables))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("PORTAL_DATABASE_PASSWORD");
    }

    @Test
    void aMailServerNeedsASenderAndTheSitesAddress() {
        assertThatThrownBy(() -> from(Map.of("PORTAL_SMTP_HOST", "mail.example", "PORTAL_MAIL_FROM", "a@b.example")))
                .isInstanceOf(CannotStartException.class)
                .hasMessage("PORTAL_SMTP_HOST is set: set PORTAL_MAIL_FROM and PORTAL_BASE_URL too.");
    }

    @Test
    void aLoginAtTheMailServerIsNameAndPassword() {
        assertThatThrownBy(() -> from(Map.of("PORTAL_SMTP_PASSWORD", "secret")))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("PORTAL_SMTP_USER")
                .hasMessageNotContaining("secret");
    }

    @Test
    void spaceAroundAValueIsNoPartOfItUnlessItIsAPassword() {
        assertThat(from(Map.of("PORTAL_NODE", " one ", "PORTAL_ADMIN_PASSWORD", " a b "))
                        .environment())
                .containsEntry("PORTAL_NODE", "one")
                .containsEntry("PORTAL_ADMIN_PASSWORD", " a b ");
    }

    @Test
    void theServerSeesTheseVariablesAndNoOthersOfThePortal() {
        Map<String, String> process = new HashMap<>(Map.of("PATH", "/bin", "PORTAL_DATABASE_URL", "inherited"));

        from(Map.of("PORTAL_SAMPLES", "off", "HOME", "/nowhere")).applyTo(process);

        assertThat(process)
                .containsEntry("PATH", "/bin")
                .containsEntry("PORTAL_SAMPLES", "off")
                .containsEntry("PORTAL_DATA", root.resolve("data").toString())
                .containsEntry("PORTAL_HTTP_PORT", "8080")
                .doesNotContainKeys("PORTAL_DATABASE_URL", "HOME");
    }

    private Settings from(Map<String, String> variables) {
        return Settings.from(variables, new Project(root));
    }

    private static Map<String, String> postgresql() {
        return Map.of(
                "PORTAL_DATABASE_URL", "jdbc:postgresql://localhost/wellspring",
                "PORTAL_DATABASE_USER", "wellspring",
                "PORTAL_DATABASE_PASSWORD", "secret");
    }
}
