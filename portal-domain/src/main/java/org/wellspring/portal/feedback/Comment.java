package org.wellspring.portal.feedback;

import java.util.regex.Pattern;
import org.wellspring.portal.edition.InvalidContentException;

/**
 * What a reader wrote, without what could name a person: mail addresses and long numbers are blacked out.
 *
 * @param text at most {@value #MAX_LENGTH} characters, may be empty
 */
record Comment(String text) {

    static final int MAX_LENGTH = 1000;

    private static final String BLACKED_OUT = "…";
    private static final Pattern PERSONAL = Pattern.compile("\\S+@\\S+|\\+?\\d(?:[ ()/-]{0,2}\\d){6,}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]");

    /** @throws InvalidContentException when it is too long */
    static Comment of(String typed) {
        String lines = typed == null ? "" : typed.replace("\r\n", "\n");
        String limited = InvalidContentException.limited("comment", lines, MAX_LENGTH);
        String plain = CONTROL.matcher(limited).replaceAll(" ");
        return new Comment(PERSONAL.matcher(plain).replaceAll(BLACKED_OUT));
    }
}
