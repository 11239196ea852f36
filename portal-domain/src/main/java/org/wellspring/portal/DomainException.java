package org.wellspring.portal;

import java.util.List;

/**
 * The portal refuses what was asked, for a reason that the person can be told: a key into the message bundle and the
 * arguments of that message. Unchecked, so that a transaction rolls back on it.
 */
public abstract class DomainException extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key names the message in the bundle, for example {@code slug_taken}
     * @param arguments fill the message's places, in order
     */
    protected DomainException(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
