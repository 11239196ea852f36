package org.wellspring.portal.drafting;

import java.util.Optional;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.text.Slug;

/**
 * A draft as an editor wants it.
 *
 * @param revision the one that the editor opened
 * @param move the address that the item shall have; empty when it shall stay where it is
 */
public record Change(long id, int revision, Optional<Slug> move, DraftState state, Saving how) {}
