package org.wellspring.portal.admin.account;

import org.omnifaces.util.Faces;

/** A page as somebody else reaches it: below the operator's {@value #VARIABLE}, else below what the browser asked. */
final class PublicAddress {

    private static final String VARIABLE = "PORTAL_BASE_URL";

    private PublicAddress() {}

    /** @param path of the page, beginning with a slash */
    static String of(String path) {
        String configured = System.getenv(VARIABLE);
        String site = configured == null || configured.isBlank() ? Faces.getRequestDomainURL() : configured.strip();
        return site.replaceAll("/+$", "") + path;
    }
}
