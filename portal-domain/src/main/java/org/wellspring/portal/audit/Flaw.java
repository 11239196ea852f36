package org.wellspring.portal.audit;

/**
 * The first place at which the chain is broken.
 *
 * @param number of the entry at which it shows
 */
public record Flaw(long number, Reason reason) {

    /** In what way a chain can be broken. */
    public enum Reason {
        /** The entry does not give the hash that it carries. */
        ALTERED,
        /** There is no entry with this number, though there should be. */
        MISSING,
        /** The entry does not carry the hash of the one before: entries were moved, slipped in or written anew. */
        OUT_OF_PLACE,
        /** The head names another end than this last entry. */
        HEAD_DIFFERS,
        /** The entry has another hash than was noted down elsewhere: the chain was written anew. */
        ANCHOR_DIFFERS
    }
}
