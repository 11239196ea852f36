package org.wellspring.portal.revision;

import java.time.Instant;

/** A line of an item's history. */
public record RevisionOverview(int number, Saving saving, String savedBy, Instant savedAt) {}
