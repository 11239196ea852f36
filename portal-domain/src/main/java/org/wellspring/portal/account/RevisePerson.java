package org.wellspring.portal.account;

import java.util.Set;

/**
 * A person's account as an administrator wants it.
 *
 * @param version the one that the administrator opened
 * @param email {@code null} or blank for none
 */
public record RevisePerson(String name, long version, String email, Set<Role> roles) {}
