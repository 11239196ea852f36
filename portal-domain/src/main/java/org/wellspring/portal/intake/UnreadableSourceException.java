package org.wellspring.portal.intake;

import org.wellspring.portal.DomainException;

/** A document that cannot be taken in: it has no words, is no text, or is too large. */
public class UnreadableSourceException extends DomainException {

    private UnreadableSourceException(String reason, Object... arguments) {
        super("unreadable_source." + reason, arguments);
    }

    /** No words in it: {@code unreadable_source.empty}. */
    static UnreadableSourceException empty() {
        return new UnreadableSourceException("empty");
    }

    /** Not a text: {@code unreadable_source.binary}. */
    static UnreadableSourceException binary() {
        return new UnreadableSourceException("binary");
    }

    /**
     * A known kind of file that is not a text: {@code unreadable_source.word_or_pdf}.
     *
     * @param type its usual name, for example {@code PDF}: the message's argument 0
     */
    static UnreadableSourceException fileType(String type) {
        return new UnreadableSourceException("word_or_pdf", type);
    }

    /**
     * Too large: {@code unreadable_source.too_large}.
     *
     * @param limitInMegabytes the message's argument 0
     */
    static UnreadableSourceException tooLarge(int limitInMegabytes) {
        return new UnreadableSourceException("too_large", limitInMegabytes);
    }

    /**
     * Too many lines or tags: {@code unreadable_source.too_many_parts}.
     *
     * @param limit the message's argument 0
     */
    static UnreadableSourceException tooManyParts(int limit) {
        return new UnreadableSourceException("too_many_parts", limit);
    }
}
