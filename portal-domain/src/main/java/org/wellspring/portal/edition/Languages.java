package org.wellspring.portal.edition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The languages in which the portal publishes; every one but the first has its addresses under a prefix. */
public final class Languages {

    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("ar"));
    public static final Locale DEFAULT = ALL.get(0);

    /** Those that the portal itself speaks, and that a new site begins with. */
    public static final List<Locale> OF_THE_INTERFACE = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar");

    private Languages() {}

    /** The language itself when the portal publishes in it, else the default one. */
    public static Locale nearest(Locale language) {
        return ALL.contains(language) ? language : DEFAULT;
    }

    /** @throws UnknownLanguageException when the portal does not publish in the language */
    public static void require(Locale language) {
        if (!ALL.contains(language)) {
            throw new UnknownLanguageException(language);
        }
    }

    /** The language of what the portal itself says around content of a language. */
    public static Locale ofInterface(Locale content) {
        return OF_THE_INTERFACE.contains(content) ? content : DEFAULT;
    }

    public static boolean isRightToLeft(Locale language) {
        return RIGHT_TO_LEFT.contains(language.getLanguage());
    }

    /** What addresses of this language begin with: nothing for the default one, else for example {@code /de}. */
    public static String prefix(Locale language) {
        return language.equals(DEFAULT) ? "" : "/" + language.getLanguage();
    }

    /** The language whose prefix a path has; the default one when it has none. */
    public static Locale ofPath(String path) {
        return ALL.stream()
                .filter(language -> !language.equals(DEFAULT))
                .filter(language -> (path + "/").startsWith(prefix(language) + "/"))
                .findFirst()
                .orElse(DEFAULT);
    }

    /** The languages by their tags, parted by commas. */
    public static String tags(List<Locale> languages) {
        return languages.stream().map(Locale::toLanguageTag).collect(Collectors.joining(","));
    }

    /** Those of the portal's languages whose tags are named, in the portal's order. */
    public static List<Locale> ofTags(String tags) {
        List<String> named = List.of(tags.split(","));
        return ALL.stream()
                .filter(language -> named.contains(language.toLanguageTag()))
                .toList();
    }
}
