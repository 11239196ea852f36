package org.wellspring.portal.intake;

/**
 * Something in the source that an editor should look at.
 *
 * @param kind what it is
 * @param place where it stands
 * @param excerpt the words it is about, with some around them where that helps; at most 120 characters
 */
public record Warning(Kind kind, Place place, String excerpt) {

    /** What an editor is warned of. */
    public enum Kind {
        /** No title-like first line: the title was made of the first words, or is empty. */
        NO_TITLE,
        /** The text has no heading. */
        NO_HEADINGS,
        /** A figure without its image. */
        PLACEHOLDER_FIGURE,
        /** A heading that stands again between paragraphs, taken for a figure's caption. */
        REPEATED_CAPTION,
        /** A caption names a substance that no other line of the document names. */
        CAPTION_NAMES_UNKNOWN_SUBSTANCE,
        /** A bullet where no list is: before a heading, within a paragraph, alone or without a space after it. */
        STRAY_BULLET,
        /** A word parted at a line's end or by an invisible character, or characters that were lost. */
        BROKEN_WORD,
        /** A heading that is capitalised in another way than most headings of the document. */
        MIXED_HEADING_CAPITALS,
        /** Two or more spaces between words. */
        DOUBLE_SPACE,
        /** A sentence that starts with a small letter. */
        LOWERCASE_SENTENCE_START,
        /** A line that looks like a date but names no day. */
        UNREADABLE_DATE,
        /** A date such as 03/04/2024, read as is usual in the document's language. */
        AMBIGUOUS_DATE,
        /** A question without an answer. */
        UNANSWERED_QUESTION,
        /** An answer without a question; it stays in the body. */
        ANSWER_WITHOUT_QUESTION,
        /** A heading with nothing under it. */
        EMPTY_SECTION,
        /** More places of one kind than are listed. */
        MORE_OF_THE_SAME,
    }
}
