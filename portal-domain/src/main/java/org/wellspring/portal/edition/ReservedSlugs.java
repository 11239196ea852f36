package org.wellspring.portal.edition;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.text.Slug;

/** Addresses that the portal needs for itself, now or later; no item of any kind has one. */
public final class ReservedSlugs {

    private static final Set<String> OF_THE_PORTAL = Set.of(
            "a-z",
            "admin",
            "api",
            "archive",
            "articles",
            "as-of",
            "assets",
            "atom",
            "authors",
            "disclaimers",
            "edit",
            "editions",
            "error",
            "evidence",
            "favicon",
            "feed",
            "feeds",
            "health",
            "history",
            "home",
            "index",
            "jakarta-faces-resource",
            "json",
            "login",
            "logout",
            "manifest",
            "media",
            "metrics",
            "new",
            "null",
            "page",
            "pages",
            "people",
            "preview",
            "questions",
            "reviewers",
            "robots",
            "rss",
            "search",
            "security",
            "settings",
            "sign-in",
            "sign-out",
            "sitemap",
            "static",
            "suggest",
            "topics",
            "undefined",
            "well-known");

    private static final Set<String> ALL = Stream.concat(
                    OF_THE_PORTAL.stream(), Languages.ALL.stream().map(Locale::getLanguage))
            .collect(Collectors.toUnmodifiableSet());

    private ReservedSlugs() {}

    public static boolean contains(Slug slug) {
        return ALL.contains(slug.value());
    }

    /** @throws ReservedSlugException when no item can have the address */
    static void refuse(Slug slug) {
        if (contains(slug)) {
            throw new ReservedSlugException(slug);
        }
    }
}
