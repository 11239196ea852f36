package org.wellspring.portal.drafting;

import java.util.Optional;
import org.wellspring.portal.revision.DraftState;

/**
 * A change that was kept.
 *
 * @param revision the draft's number now
 * @param state what it says now
 * @param mergedWith the name of the account with whose changes it was brought together; empty when it is what was typed
 */
public record Saved(int revision, DraftState state, Optional<String> mergedWith) {}
