package org.wellspring.portal.change;

import java.time.Instant;
import java.util.Optional;

/**
 * A step of following what changes.
 *
 * @param progress how far that is now
 * @param change what has changed on the way
 * @param next when something begins or ends by itself; empty while nothing is planned
 */
public record Advance(Progress progress, Change change, Optional<Instant> next) {}
