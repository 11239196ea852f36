package org.wellspring.portal.admin.media;

import java.text.NumberFormat;
import java.util.Locale;

/** Sizes of files for the eye. */
public final class Sizes {

    private static final int KILO = 1024;

    private Sizes() {}

    /** In kilobytes, or in megabytes with one digit behind the point. */
    public static String readable(int bytes, Locale locale) {
        NumberFormat number = NumberFormat.getInstance(locale);
        if (bytes < KILO * KILO) {
            number.setMaximumFractionDigits(0);
            return number.format(Math.max(1, Math.round((double) bytes / KILO))) + " KB";
        }
        number.setMaximumFractionDigits(1);
        return number.format((double) bytes / KILO / KILO) + " MB";
    }
}
