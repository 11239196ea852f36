package org.wellspring.portal.secret;

/** Something was sealed with another key than the portal has now, or was changed since. */
public class UnopenableException extends RuntimeException {

    public UnopenableException(Throwable cause) {
        super("A secret was sealed with another key than the present one, or was changed.", cause);
    }
}
