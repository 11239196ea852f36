package org.wellspring.portal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @TempDir
    private Path folder;

    @Test
    void freePortsAndAFolderAreAllItTakes() throws IOException {
        Settings settings = settings(folder.resolve("new/data"), freePort(), freePort());

        Preflight.check(settings);

        assertThat(settings.data()).isDirectory();
    }

    @Test
    void aBusyHttpPortIsNamedWithItsVariable() throws IOException {
        try (ServerSocket busy = busyPort()) {
            assertThatThrownBy(() -> Preflight.check(settings(folder, busy.getLocalPort(), freePort())))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageStartingWith("Port " + busy.getLocalPort())
                    .hasMessageContaining("PORTAL_HTTP_PORT");
        }
    }

    @Test
    void aBusyManagementPortIsNamedWithItsVariable() throws IOException {
        try (ServerSocket busy = busyPort()) {
            assertThatThrownBy(() -> Preflight.check(settings(folder, freePort(), busy.getLocalPort())))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageContaining("PORTAL_MANAGEMENT_PORT");
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Preflight.check(settings(file.resolve("data"), freePort(), freePort())))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining(file.resolve("data").toString())
                .hasMessageContaining("PORTAL_DATA");
    }

    @Test
    void aFolderInUseIsRefusedUntilItIsLetGo() throws IOException {
        Settings settings = settings(folder, freePort(), freePort());
        DataFolder other = DataFolder.open(folder);

        assertThatThrownBy(() -> Preflight.check(settings))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("Another portal");

        other.close();
        assertThatCode(() -> Preflight.check(settings)).doesNotThrowAnyException();
    }

    private Settings settings(Path data, int http, int management) {
        Map<String, String> variables = Map.of(
                "PORTAL_DATA", data.toString(),
                "PORTAL_HTTP_PORT", String.valueOf(http),
                "PORTAL_MANAGEMENT_PORT", String.valueOf(management));
        return Settings.from(variables, new Project(folder));
    }

    private static ServerSocket busyPort() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = busyPort()) {
            return socket.getLocalPort();
        }
    }
}
