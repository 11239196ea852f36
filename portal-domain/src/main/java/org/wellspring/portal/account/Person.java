package org.wellspring.portal.account;

import java.time.Instant;
import java.util.List;

/**
 * An account as administrators see it.
 *
 * @param name which never changes, and by which everything that the person does is kept
 * @param version counts changes, those of the password too
 * @param email {@code null} when none is known
 * @param roles in the order of {@link Role}
 * @param locked whether nobody can sign in to the account or go on working in it
 */
public record Person(
        String name, long version, EmailAddress email, List<Role> roles, boolean locked, Instant createdAt) {}
