package org.wellspring.portal.inspection;

/**
 * An edition and the record do not say the same.
 *
 * @param item the number of the item
 * @param number counts the item's editions, from 1
 */
public record EditionFlaw(long item, int number, Reason reason) {

    /** In what way they differ. */
    public enum Reason {
        /** The edition shows something else than when it was published. */
        EDITION_ALTERED,
        /** The record does not tell that this edition, as it is, was published. */
        EDITION_UNRECORDED,
        /** The record tells of an edition that is not there. */
        EDITION_MISSING
    }
}
