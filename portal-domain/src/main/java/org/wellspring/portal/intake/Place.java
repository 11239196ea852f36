package org.wellspring.portal.intake;

/**
 * Where something stands in the source as it was given: in the lines of the text, or in those of the HTML's own source
 * (there, the start of the element that holds it).
 *
 * @param line counts from 1
 * @param column counts from 1, in characters
 */
public record Place(int line, int column) {

    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Not a place: %d:%d".formatted(line, column));
        }
    }
}
