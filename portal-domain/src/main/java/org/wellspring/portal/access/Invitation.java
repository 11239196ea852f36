package org.wellspring.portal.access;

import java.time.Instant;
import java.util.Optional;

/**
 * How an invitation stands.
 *
 * @param expiresAt empty when there is no link, so that nobody can accept it
 */
public record Invitation(Optional<Instant> expiresAt) {}
