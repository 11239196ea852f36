package org.wellspring.portal.persistence.notice;

import java.util.Map;

/** How mail is kept from being read on its way to the mail server. */
enum Encryption {
    /** The connection begins in the clear and is encrypted before anything is said; a server that cannot is not used. */
    STARTTLS(Map.of("mail.smtp.starttls.enable", "true", "mail.smtp.starttls.required", "true")),
    /** The connection is encrypted from its beginning. */
    TLS(Map.of("mail.smtp.ssl.enable", "true")),
    /** Not at all: for a server on the same machine or network. */
    OFF(Map.of());

    private final Map<String, String> properties;

    Encryption(Map<String, String> properties) {
        this.properties = properties;
    }

    /** What Jakarta Mail has to be told. */
    Map<String, String> properties() {
        return properties;
    }
}
