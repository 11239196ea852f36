package org.wellspring.portal.persistence.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.notice.Letter;
import org.wellspring.portal.notice.Notice;
import org.wellspring.portal.notice.Postman;
import org.wellspring.portal.notice.UndeliveredException;
import org.wellspring.portal.site.SiteStates;

/** Hands letters to the operator's mail server. */
@ApplicationScoped
public class SmtpPostman implements Postman {

    private static final System.Logger LOG = System.getLogger(SmtpPostman.class.getName());
    private static final String TIMEOUT_IN_MILLISECONDS = "20000";
    private static final String CHARSET = "UTF-8";

    private final Optional<MailSettings> settings;
    private final SiteStates sites;
    private final InstantSource clock;

    protected SmtpPostman() {
        this(Optional.empty(), null, null);
    }

    @Inject
    SmtpPostman(SiteStates sites, InstantSource clock) {
        this(fromEnvironment(), sites, clock);
    }

    public SmtpPostman(Optional<MailSettings> settings, SiteStates sites, InstantSource clock) {
        this.settings = settings;
        this.sites = sites;
        this.clock = clock;
    }

    private static Optional<MailSettings> fromEnvironment() {
        try {
            return MailSettings.from(System.getenv());
        } catch (IllegalArgumentException senseless) {
            LOG.log(Level.WARNING, "No mail is sent: {0}", senseless.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public boolean isReady() {
        return settings.isPresent();
    }

    @Override
    public void deliver(Notice notice) {
        MailSettings set = settings.orElseThrow(() -> new UndeliveredException("no mail server is set", true));
        try {
            send(notice, set);
        } catch (MessagingException failed) {
            String reason = String.valueOf(failed.getMessage()).replaceAll("\\p{C}+", " ");
            throw new UndeliveredException(reason, !(failed instanceof SendFailedException));
        }
    }

    private void send(Notice notice, MailSettings set) throws MessagingException {
        Session session = Session.getInstance(properties(set));
        MimeMessage message = message(session, notice, set);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(
                    set.host(),
                    set.port(),
                    set.login().map(MailSettings.Login::user).orElse(null),
                    set.login().map(MailSettings.Login::password).orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private static Properties properties(MailSettings set) {
        Properties properties = new Properties();
        // Also what the numbers of messages end with, which would else name this machine.
        properties.setProperty("mail.from", set.from().value());
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_IN_MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_IN_MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_IN_MILLISECONDS);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.auth", String.valueOf(set.login().isPresent()));
        properties.putAll(set.encryption().properties());
        return properties;
    }

    private MimeMessage message(Session session, Notice notice, MailSettings set) throws MessagingException {
        String name = sites.siteAt(clock.instant()).name();
        Letter letter = Letter.of(notice, name, set.site(), notice.language().orElse(Languages.DEFAULT));
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(set.from().value()));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(notice.email().value()));
        message.setSubject(letter.subject(), CHARSET);
        message.setText(letter.text(), CHARSET);
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
        // RFC 3834: nobody's absence note answers it.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }
}
