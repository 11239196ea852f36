package org.wellspring.portal.text;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The last segment of an item's address: lower-case ASCII letters and digits in groups joined by single hyphens, at
 * most {@value #MAX_LENGTH} characters, for example {@code magnesium-l-threonate}.
 *
 * @param value the slug as it stands in the address
 */
public record Slug(String value) implements Serializable {

    public static final int MAX_LENGTH = 120;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼء]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    /** @throws IllegalArgumentException when the value does not have the form of a slug */
    public Slug {
        Objects.requireNonNull(value, "value");
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    /** Whether a text already has the form of a slug, so that the constructor takes it. */
    public static boolean isValid(String text) {
        return text != null && text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
    }

    /**
     * Derives a slug from a title: accents are dropped, German umlauts and ß spelled out, Arabic letters told in Latin ones, everything else becomes a
     * hyphen, and a long title is cut at a word. A title without any usable letter gives {@code untitled}.
     */
    public static Slug from(String title) {
        String words = APOSTROPHES.matcher(spelledOut(title)).replaceAll("");
        String ascii =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        String joined = OTHERS.matcher(Romanization.of(ascii)).replaceAll("-");
        String trimmed = joined.replaceAll("^-|-$", "");
        return new Slug(trimmed.isEmpty() ? "untitled" : cut(trimmed, MAX_LENGTH));
    }

    /** The same slug with a number behind it, for the case that the plain one is taken: {@code sleep-2}. */
    public Slug numbered(int number) {
        String suffix = "-" + number;
        return new Slug(cut(value, MAX_LENGTH - suffix.length()) + suffix);
    }

    private static String spelledOut(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }

    private static String cut(String slug, int length) {
        if (slug.length() <= length) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', length);
        return slug.substring(0, hyphen > 0 ? hyphen : length);
    }

    @Override
    public String toString() {
        return value;
    }
}
