package org.wellspring.portal.persistence.notice;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.account.EmailAddress;
import org.wellspring.portal.account.EmailRefusedException;

/**
 * How the portal sends mail, as the operator set it.
 *
 * @param login for the mail server, if it asks for one
 * @param site the portal's public address, without a slash at the end
 */
public record MailSettings(
        String host, int port, Encryption encryption, Optional<Login> login, EmailAddress from, String site) {

    private static final String HOST = "PORTAL_SMTP_HOST";
    private static final String PORT = "PORTAL_SMTP_PORT";
    private static final String USER = "PORTAL_SMTP_USER";
    private static final String PASSWORD = "PORTAL_SMTP_PASSWORD";
    private static final String TLS = "PORTAL_SMTP_TLS";
    private static final String FROM = "PORTAL_MAIL_FROM";
    private static final String SITE = "PORTAL_BASE_URL";

    /** Name and password at the mail server. */
    record Login(String user, String password) {

        /** Without the password, which has no place in a log. */
        @Override
        public String toString() {
            return user;
        }
    }

    /**
     * @return empty when no mail server is named
     * @throws IllegalArgumentException with one line that says what to change
     */
    static Optional<MailSettings> from(Map<String, String> environment) {
        return value(environment, HOST)
                .map(host -> new MailSettings(
                        host,
                        port(environment),
                        encryption(environment),
                        login(environment),
                        sender(environment),
                        site(environment)));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static int port(Map<String, String> environment) {
        String port = value(environment, PORT).orElse("587");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65_535) {
            throw senseless(PORT, "must be a port number from 1 to 65535, not \"" + port + "\"");
        }
        return Integer.parseInt(port);
    }

    private static Encryption encryption(Map<String, String> environment) {
        String wanted = value(environment, TLS).orElse("starttls");
        return Stream.of(Encryption.values())
                .filter(each -> each.name().equals(wanted.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> senseless(TLS, "must be starttls, tls or off, not \"" + wanted + "\""));
    }

    private static Optional<Login> login(Map<String, String> environment) {
        Optional<String> user = value(environment, USER);
        String password = environment.getOrDefault(PASSWORD, "");
        if (user.isPresent() == password.isBlank()) {
            throw senseless(USER, "and " + PASSWORD + " are needed together or not at all");
        }
        return user.map(name -> new Login(name, password));
    }

    private static EmailAddress sender(Map<String, String> environment) {
        String from = value(environment, FROM).orElse("");
        try {
            return new EmailAddress(from);
        } catch (EmailRefusedException refused) {
            throw senseless(FROM, "must be the e-mail address that the portal writes from, not \"" + from + "\"");
        }
    }

    private static String site(Map<String, String> environment) {
        String site = value(environment, SITE).orElse("").replaceAll("/+$", "");
        if (!site.matches("https?://[^\\s/]+(?:/\\S*)?")) {
            throw senseless(SITE, "must be the portal's public address, for the links in its mail");
        }
        return site;
    }

    private static IllegalArgumentException senseless(String name, String why) {
        return new IllegalArgumentException(name + " " + why + ".");
    }
}
