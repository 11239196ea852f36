package org.wellspring.portal.notice;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A notice in words, as plain text.
 *
 * @param subject one line, whatever the item's title holds
 */
public record Letter(String subject, String text) {

    private static final String BUNDLE = Letter.class.getPackageName() + ".letter";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * @param site what the site is called
     * @param address the site's public address, without a slash at the end
     */
    public static Letter of(Notice notice, String site, String address, Locale language) {
        Occasion occasion = notice.occasion();
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, language, NO_FALLBACK);
        String key = notice.kind().name().toLowerCase(Locale.ROOT);
        String title = inOneLine(occasion.title());
        String by = inOneLine(occasion.by());
        String name = inOneLine(site);
        return new Letter(
                format(words, key + ".subject", title, by, name),
                format(words, key + ".text", title, by, name)
                        + comment(words, occasion.comment())
                        + format(
                                words,
                                notice.kind().isAboutAccount() ? "account.closing" : "closing",
                                address + occasion.path(),
                                name));
    }

    private static String comment(ResourceBundle words, String comment) {
        return comment == null ? "" : format(words, "comment", comment.strip());
    }

    private static String format(ResourceBundle words, String key, Object... arguments) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(arguments);
    }

    /** Control characters would begin a header of their own (CWE-93). */
    private static String inOneLine(String text) {
        return text.replaceAll("[\\p{C}\\s]+", " ").strip();
    }
}
