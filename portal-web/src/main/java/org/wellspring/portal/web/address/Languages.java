package org.wellspring.portal.web.address;

import java.util.List;
import java.util.Locale;

/** The languages of the reader's side; every one but the first has its pages under a prefix such as {@code /de}. */
public final class Languages {

    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN);
    public static final Locale DEFAULT = ALL.get(0);

    private Languages() {}

    /** The language whose prefix a path has; the default language when it has none. */
    static Locale of(String path) {
        return ALL.stream()
                .filter(language -> language != DEFAULT)
                .filter(language -> (path + "/").startsWith(prefix(language) + "/"))
                .findFirst()
                .orElse(DEFAULT);
    }

    static String prefix(Locale language) {
        return language.equals(DEFAULT) ? "" : "/" + language.getLanguage();
    }
}
