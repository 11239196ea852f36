package org.wellspring.portal.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What readers see as one block of a text: a heading, a paragraph, a list item, a table's row, a figure. */
record Block(Row.Kind kind, List<Piece> pieces) {

    /** In characters: a block longer than this is not compared word by word. */
    private static final int HUGE = 20_000;

    Block {
        pieces = List.copyOf(pieces);
    }

    /**
     * Some words of a block.
     *
     * @param path the elements around the words, from the top: equal words in other elements are other pieces
     */
    record Piece(String text, String path) {}

    /** The words, spaces and signs one by one; just the pieces when the block is huge. */
    List<Piece> words() {
        if (length() > HUGE) {
            return pieces;
        }
        return pieces.stream()
                .flatMap(piece -> Words.of(piece.text()).stream().map(word -> new Piece(word, piece.path())))
                .toList();
    }

    /** The different words without spaces, by which blocks are known to be versions of each other. */
    Set<String> vocabulary() {
        Set<String> vocabulary = new HashSet<>();
        words().stream().map(Piece::text).filter(word -> !word.isBlank()).forEach(vocabulary::add);
        return vocabulary;
    }

    private int length() {
        return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
    }
}
