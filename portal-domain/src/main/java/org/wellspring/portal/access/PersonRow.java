package org.wellspring.portal.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.account.AccountState;
import org.wellspring.portal.account.Role;

/**
 * A person in the list of people.
 *
 * @param title the name that others read
 * @param email empty when none is known
 * @param roles in the order of {@link Role}
 * @param lastSeenAt empty for who has not been here, or not for long
 */
public record PersonRow(
        String name,
        String title,
        Optional<String> email,
        List<Role> roles,
        AccountState state,
        boolean secondFactor,
        Instant createdAt,
        Optional<Instant> lastSeenAt) {}
