package org.wellspring.portal.site;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** What stands at the foot of the pages of a language. */
@Embeddable
record SiteFooter(
        @Column(nullable = false, length = 35) Locale language,

        @Column(name = "body", nullable = false, length = Site.MAX_FOOTER_LENGTH)
        String text) {}
