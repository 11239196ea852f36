package org.wellspring.portal.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers by which researchers are known at orcid.org, such as {@code 0000-0002-1825-0097}. */
public final class Orcid {

    public static final int LENGTH = 19;

    private static final Pattern PLACE = Pattern.compile("^https?://orcid\\.org/", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORM = Pattern.compile("(?:\\d{4}-){3}\\d{3}[\\dX]");

    private Orcid() {}

    /** The bare number of what may be the whole address; empty when it is none. */
    public static Optional<String> normal(String typed) {
        String number = PLACE.matcher(typed).replaceFirst("").toUpperCase(Locale.ROOT);
        return Optional.of(number).filter(form -> FORM.matcher(form).matches()).filter(Orcid::endsInItsCheckDigit);
    }

    /** ISO 7064, MOD 11-2: a mistyped digit does not pass. */
    private static boolean endsInItsCheckDigit(String number) {
        int total = 0;
        String digits = number.replace("-", "");
        for (int place = 0; place < digits.length() - 1; place++) {
            total = (total + Character.digit(digits.charAt(place), 10)) * 2;
        }
        int check = (12 - total % 11) % 11;
        return digits.endsWith(check == 10 ? "X" : String.valueOf(check));
    }
}
