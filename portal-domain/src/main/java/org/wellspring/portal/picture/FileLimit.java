package org.wellspring.portal.picture;

import java.io.Serializable;

/** How large an uploaded picture may be, as the operator set it. */
public record FileLimit(int megabytes) implements Serializable {

    public int bytes() {
        return megabytes * 1024 * 1024;
    }
}
