package org.wellspring.portal.admin.message;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.wellspring.portal.account.Role;

/** The texts of this war, by key. */
public final class Texts {

    static final String BUNDLE = "org.wellspring.portal.admin.messages";

    private Texts() {}

    /** The text in the language of the page, its places filled. */
    public static String text(String key, Object... arguments) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return format(ResourceBundle.getBundle(BUNDLE, locale), locale, key, List.of(arguments));
    }

    static String format(ResourceBundle bundle, Locale locale, String key, List<?> arguments) {
        Object[] readable = arguments.stream()
                .map(argument -> readable(bundle, locale, argument))
                .toArray();
        return new MessageFormat(bundle.getString(key), locale).format(readable);
    }

    private static Object readable(ResourceBundle bundle, Locale locale, Object argument) {
        if (argument instanceof Instant instant) {
            return Times.readable(instant, bundle.getString("format.instant"), locale);
        }
        if (argument instanceof Duration duration) {
            return Times.readable(duration, bundle, locale);
        }
        return argument instanceof Role role ? bundle.getString("role." + role) : argument;
    }
}
