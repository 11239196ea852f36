package org.wellspring.portal.revision;

/**
 * Where two people changed the same in different ways. For {@link Form#RICH} the texts are the HTML of the blocks
 * concerned, whole lists and tables; for the other forms they are the whole field. A text is empty when there is nothing
 * on that side.
 *
 * @param name the field's name
 * @param ancestor what both started from
 * @param mine what the merged state has for now
 * @param theirs what it would have instead
 */
public record FieldConflict(String name, Form form, String ancestor, String mine, String theirs) {}
