package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mail server that keeps what a portal sends. */
final class Letterbox implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/admin/\\S+\\?key=[\\w-]+)");
    private static final long PATIENCE_IN_MILLISECONDS = 60_000;

    private final GreenMail server;

    private Letterbox(GreenMail server) {
        this.server = server;
    }

    static Letterbox open() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new Letterbox(server);
    }

    Map<String, String> settings() {
        return Map.of(
                "PORTAL_SMTP_HOST", "127.0.0.1",
                "PORTAL_SMTP_PORT", String.valueOf(server.getSmtp().getPort()),
                "PORTAL_SMTP_TLS", "off",
                "PORTAL_MAIL_FROM", "portal@example.org");
    }

    /** Waits for a letter to this address; see {@link #lastLink}. */
    String link(String address) {
        text(address, 1);
        return lastLink(address);
    }

    /** Where the link in the last letter to this address leads, as a path of the portal. */
    String lastLink(String address) {
        Matcher link = LINK.matcher(text(address, to(address).size()));
        assertThat(link.find()).as("a link").isTrue();
        return link.group(1);
    }

    /** Waits until so many letters have come to this address; the text of the last one. */
    String text(String address, int number) {
        int others = server.getReceivedMessages().length - to(address).size();
        assertThat(server.waitForIncomingEmail(PATIENCE_IN_MILLISECONDS, others + number))
                .as("%d letters to %s", number, address)
                .isTrue();
        List<MimeMessage> letters = to(address);
        return content(letters.get(letters.size() - 1));
    }

    private static String content(MimeMessage letter) {
        try {
            return String.valueOf(letter.getContent());
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private List<MimeMessage> to(String address) {
        return Stream.of(server.getReceivedMessages())
                .filter(letter -> isTo(letter, address))
                .toList();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return Arrays.stream(letter.getAllRecipients())
                    .map(Address::toString)
                    .anyMatch(address::equals);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
