package org.wellspring.portal.persistence.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.EmailAddress;
import org.wellspring.portal.notice.Notice;
import org.wellspring.portal.notice.NoticeKind;
import org.wellspring.portal.notice.Occasion;
import org.wellspring.portal.notice.UndeliveredException;

class SmtpPostmanTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    private static final MailSettings.Login LOGIN = new MailSettings.Login("portal", "a secret between servers");

    private final MailServer server = new MailServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aNoticeArrivesAsPlainTextWithItsLink() throws Exception {
        server.start();
        postman(server.settings()).deliver(notice("Jod und Schilddrüse"));
        MimeMessage message = server.received().get(0);
        assertThat(message.getSubject()).isEqualTo("Approved: Jod und Schilddrüse");
        assertThat(message.getFrom()).extracting(Object::toString).containsExactly("portal@example.org");
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("rita@example.org");
        assertThat(message.getContentType()).startsWith("text/plain");
        assertThat(message.getContent().toString())
                .contains("Jod und Schilddrüse", "Healthy Anatolia", "https://health.example/admin/articles/edit?id=1");
        assertThat(message.getMessageID()).endsWith("@example.org>");
        assertThat(message.getHeader("Date")).containsExactly("Sun, 3 May 2026 12:00:00 GMT");
    }

    @Test
    void aTitleAddsNoHeader() throws Exception {
        server.start();
        postman(server.settings()).deliver(notice("Iron\r\nBcc: eve@example.org\r\n\r\nBuy now"));
        MimeMessage message = server.received().get(0);
        assertThat(message.getSubject()).isEqualTo("Approved: Iron Bcc: eve@example.org Buy now");
        assertThat(message.getHeader("Bcc")).isNull();
    }

    @Test
    void aServerThatAsksForALoginGetsIt() {
        server.start().knows(LOGIN);
        postman(server.settings(Encryption.OFF, Optional.of(LOGIN))).deliver(notice("Iron"));
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void aRefusedLoginIsToldWithoutThePassword() {
        server.start().knows(new MailSettings.Login(LOGIN.user(), "another"));
        SmtpPostman postman = postman(server.settings(Encryption.OFF, Optional.of(LOGIN)));
        assertThatThrownBy(() -> postman.deliver(notice("Iron")))
                .isInstanceOf(UndeliveredException.class)
                .message()
                .doesNotContain(LOGIN.password());
    }

    @Test
    void aServerThatCannotEncryptIsNotUsed() {
        server.start();
        SmtpPostman postman = postman(server.settings(Encryption.STARTTLS, Optional.empty()));
        assertThatThrownBy(() -> postman.deliver(notice("Iron"))).isInstanceOf(UndeliveredException.class);
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aServerThatIsDownIsDownForAllNotices() {
        SmtpPostman postman = postman(server.settings());
        assertThatExceptionOfType(UndeliveredException.class)
                .isThrownBy(() -> postman.deliver(notice("Iron")))
                .matches(UndeliveredException::isForAll);
    }

    private static SmtpPostman postman(MailSettings settings) {
        return new SmtpPostman(Optional.of(settings), new NamedSite("Healthy Anatolia"), InstantSource.fixed(NOON));
    }

    private static Notice notice(String title) {
        Occasion occasion = new Occasion(title, "/admin/articles/edit?id=1", "anna", null);
        return new Notice("rita", new EmailAddress("rita@example.org"), NoticeKind.APPROVED, occasion, NOON);
    }
}
