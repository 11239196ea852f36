package org.wellspring.portal.server;

/** Why the portal cannot start: one line for the person at the console, saying what to do about it. */
public class CannotStartException extends RuntimeException {

    public CannotStartException(String message) {
        super(message);
    }
}
