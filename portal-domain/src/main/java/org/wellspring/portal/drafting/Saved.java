package org.wellspring.portal.drafting;

import java.util.Optional;

/**
 * A change that was kept.
 *
 * @param revision the draft's number now
 * @param mergedWith the name of the account with whose changes it was brought together; empty when there were none
 */
public record Saved(int revision, Optional<String> mergedWith) {}
