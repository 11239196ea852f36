package org.wellspring.portal.access;

import java.time.Duration;

/** What a link lets somebody do. */
public enum LinkKind {
    /** Choose the first password of an account. */
    INVITATION(Duration.ofHours(72), "/admin/welcome?key="),
    /** Choose another password. */
    PASSWORD(Duration.ofMinutes(45), "/admin/new-password?key="),
    /** Have mail go to the address that the link was sent to. */
    ADDRESS(Duration.ofHours(24), "/admin/confirm-address?key=");

    private final Duration lifetime;
    private final String path;

    LinkKind(Duration lifetime, String path) {
        this.lifetime = lifetime;
        this.path = path;
    }

    Duration lifetime() {
        return lifetime;
    }

    /** The page that the link opens, below the site's address; the key comes right behind it. */
    public String path() {
        return path;
    }
}
