package org.wellspring.portal.past;

import java.util.List;

/**
 * What became of an item until an instant.
 *
 * @param title as readers see it then
 * @param editions the last first
 */
public record History(String title, List<PastEdition> editions) {

    public History {
        editions = List.copyOf(editions);
    }
}
