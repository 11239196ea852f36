package org.wellspring.portal.admin.account;

import org.omnifaces.util.Faces;

/** Pages whose address has the key of a link tell nobody where they are. */
final class LinkHeaders {

    private LinkHeaders() {}

    static void set() {
        Faces.getResponse().setHeader("Referrer-Policy", "no-referrer");
    }
}
