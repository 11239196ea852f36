package org.wellspring.portal.account;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * How somebody wants the console to be.
 *
 * @param language empty for the one that their browser asks for
 * @param zone of the dates that they read; empty for the portal's
 */
public record Preferences(Optional<Locale> language, Optional<ZoneId> zone) {}
