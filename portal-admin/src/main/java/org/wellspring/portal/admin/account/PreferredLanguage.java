package org.wellspring.portal.admin.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

/** A request of somebody who chose the language of the console, whatever their browser asks for. */
final class PreferredLanguage extends HttpServletRequestWrapper {

    private final Locale language;

    private PreferredLanguage(HttpServletRequest request, Locale language) {
        super(request);
        this.language = language;
    }

    /** @param language {@code null} for that of the browser */
    static HttpServletRequest of(HttpServletRequest request, Locale language) {
        return language == null ? request : new PreferredLanguage(request, language);
    }

    @Override
    public Locale getLocale() {
        return language;
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(List.of(language));
    }
}
