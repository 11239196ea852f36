package org.wellspring.portal.intake;

/**
 * A line or paragraph of a document and what it was found to be. Text and HTML are both read into blocks, so that the
 * same rules hold for both.
 *
 * @param kind what it is, as far as known
 * @param phrase its words without mark and label
 * @param level of a heading, smaller for more important; of a list item, how deep it is nested, from 0
 * @param mark what stood before the words
 * @param label what the words were labelled with, for example {@code Disclaimer}; else empty
 * @param markup HTML as it came, for a table or an image of this site; else empty
 * @param place where it starts
 * @param apart whether a blank line or an element's edge parts it from the block before it
 */
record Block(Kind kind, Phrase phrase, int level, Mark mark, String label, String markup, Place place, boolean apart) {

    /** What a block is. */
    enum Kind {
        LINE,
        HEADING,
        ITEM,
        FIGURE,
        TABLE,
        QUOTE,
        QUESTION,
        ANSWER,
        FAQ_HEADING,
        DISCLAIMER,
        DISCLAIMER_HEADING,
        NOTE
    }

    static Block line(Phrase phrase, Mark mark, Place place, boolean apart) {
        return new Block(Kind.LINE, phrase, 0, mark, "", "", place, apart);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    String text() {
        return phrase.text();
    }

    /** The line as it stood, with its mark. */
    String fullText() {
        return mark.literal().isEmpty() ? text() : mark.literal() + " " + text();
    }

    Block as(Kind newKind) {
        return new Block(newKind, phrase, level, mark, label, markup, place, apart);
    }

    Block asHeading(int newLevel) {
        return new Block(Kind.HEADING, phrase, newLevel, mark, label, markup, place, apart);
    }

    Block asItem(int depth) {
        return new Block(Kind.ITEM, phrase, depth, mark, label, markup, place, apart);
    }

    Block with(Phrase newPhrase) {
        return new Block(kind, newPhrase, level, mark, label, markup, place, apart);
    }

    Block with(Mark newMark) {
        return new Block(kind, phrase, level, newMark, label, markup, place, apart);
    }

    /** The same with its mark among its words again: it was none. */
    Block unmarked() {
        return mark.literal().isEmpty()
                ? with(Mark.NONE)
                : with(phrase.prefixed(mark.literal())).with(Mark.NONE);
    }

    Block labelled(String newLabel, Phrase rest) {
        return new Block(kind, rest, level, mark, newLabel, markup, place, apart);
    }
}
