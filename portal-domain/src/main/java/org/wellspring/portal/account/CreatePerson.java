package org.wellspring.portal.account;

import java.util.Set;

/**
 * A new account as an administrator wants it.
 *
 * @param name in any case
 * @param email {@code null} or blank for none
 */
public record CreatePerson(String name, String email, Set<Role> roles) {}
