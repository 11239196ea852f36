package org.wellspring.portal.account;

/**
 * What somebody can change about their own account.
 *
 * @param version the one that they opened
 * @param displayName {@code null} or blank for the name that they sign in with
 * @param language its tag, for example {@code de}; {@code null} or blank for that of the browser
 * @param zone its id, for example {@code Europe/Berlin}; {@code null} or blank for the portal's
 */
public record Profile(long version, String displayName, String language, String zone) {}
