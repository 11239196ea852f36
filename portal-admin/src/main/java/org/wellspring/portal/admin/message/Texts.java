package org.wellspring.portal.admin.message;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.picture.FileKind;

/** The texts of this war, by key. */
public final class Texts {

    static final String BUNDLE = "org.wellspring.portal.admin.messages";

    /** As faces-config.xml names them for pages. */
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Texts() {}

    /** The text in the language of the page, its places filled. */
    public static String text(String key, Object... arguments) {
        return text(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, arguments);
    }

    /** The text in a language of the console, its places filled. */
    public static String text(Locale language, String key, Object... arguments) {
        return format(ResourceBundle.getBundle(BUNDLE, language), language, Times::zone, key, List.of(arguments));
    }

    /** The day in the language of the page. */
    public static String day(LocalDate day) {
        return Times.day(
                day,
                text("format.day"),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** The language of the console in which a request is answered that is for no page. */
    public static Locale language(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(wanted -> Locale.forLanguageTag(wanted.getLanguage()))
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** Whether there is a text by that key. */
    public static boolean has(String key) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return ResourceBundle.getBundle(BUNDLE, locale).containsKey(key);
    }

    static String format(ResourceBundle bundle, Locale locale, Supplier<ZoneId> zone, String key, List<?> arguments) {
        Object[] readable = arguments.stream()
                .map(argument -> readable(bundle, locale, zone, argument))
                .toArray();
        return new MessageFormat(bundle.getString(key), locale).format(readable);
    }

    private static Object readable(ResourceBundle bundle, Locale locale, Supplier<ZoneId> zone, Object argument) {
        if (argument instanceof Instant instant) {
            return Times.readable(instant, bundle.getString("format.instant"), locale, zone.get());
        }
        if (argument instanceof Duration duration) {
            return Times.readable(duration, bundle, locale);
        }
        if (argument instanceof FileKind kind) {
            return bundle.getString("file_kind." + kind);
        }
        return argument instanceof Role role ? bundle.getString("role." + role) : argument;
    }
}
