package org.wellspring.portal.search;

import java.util.Optional;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.text.Slug;

/**
 * Which of the pages found are wanted; what is empty admits all.
 *
 * @param topic with all topics under it
 * @param year in which they were posted
 */
public record SearchFilter(Optional<Slug> topic, Optional<ItemKind> kind, Optional<Integer> year) {

    public static final SearchFilter NONE = new SearchFilter(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isNone() {
        return equals(NONE);
    }
}
