package org.wellspring.portal.web.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Objects;

/** The typefaces of cards. They come with the portal, so that every server draws the same. */
final class CardFonts {

    private static final Font SERIF = read("source-serif-4.ttf");
    private static final Font SANS = read("inter.ttf");
    private static final Font ARABIC = read("noto-naskh-arabic.ttf");

    private CardFonts() {}

    static Font heading(String text, float size) {
        return (isArabic(text) ? ARABIC : SERIF).deriveFont(size);
    }

    static Font label(String text, float size) {
        return (isArabic(text) ? ARABIC : SANS).deriveFont(size);
    }

    private static boolean isArabic(String text) {
        return text.codePoints().anyMatch(character -> UnicodeScript.of(character) == UnicodeScript.ARABIC);
    }

    private static Font read(String name) {
        try (InputStream file = Objects.requireNonNull(CardFonts.class.getResourceAsStream(name), name)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        } catch (FontFormatException damaged) {
            throw new IllegalStateException("The portal's own font " + name, damaged);
        }
    }
}
