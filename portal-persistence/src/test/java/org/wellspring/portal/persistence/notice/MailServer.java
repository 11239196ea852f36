package org.wellspring.portal.persistence.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.account.EmailAddress;

/** A mail server of this machine, which a test can stop and start again at the same port. */
final class MailServer implements AutoCloseable {

    private final ServerSetup setup = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private GreenMail server;

    MailServer start() {
        server = new GreenMail(setup);
        server.start();
        return this;
    }

    /** Who signs in with another password is not served. */
    void knows(MailSettings.Login login) {
        server.setUser(login.user(), login.password());
    }

    MailSettings settings(Encryption encryption, Optional<MailSettings.Login> login) {
        return new MailSettings(
                setup.getBindAddress(),
                setup.getPort(),
                encryption,
                login,
                new EmailAddress("portal@example.org"),
                "https://health.example");
    }

    MailSettings settings() {
        return settings(Encryption.OFF, Optional.empty());
    }

    List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
