package org.wellspring.portal.account;

/**
 * Somebody who is signed in, as they are at this moment.
 *
 * @param title the name that others read
 * @param mustChangePassword whether they have to choose a password of their own before anything else
 */
public record Standing(Actor actor, String title, Preferences preferences, boolean mustChangePassword) {}
