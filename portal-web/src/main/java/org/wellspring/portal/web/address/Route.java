package org.wellspring.portal.web.address;

import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.text.Slug;

/** The reader's pages: where each one is, which list it belongs to, and the view that shows it. */
public enum Route {
    HOME("/", "home"),
    ARTICLES("/articles?page={page}", "articles"),
    ARTICLE("/articles/{slug}", "article", ARTICLES),
    ARTICLE_HISTORY("/articles/{slug}/history?page={page}", "history", ARTICLES),
    QUESTIONS("/questions?page={page}", "questions"),
    QUESTION("/questions/{slug}", "question", QUESTIONS),
    DISCLAIMERS("/disclaimers", "disclaimers"),
    DISCLAIMER("/disclaimers/{slug}", "disclaimer", DISCLAIMERS),
    DISCLAIMER_HISTORY("/disclaimers/{slug}/history?page={page}", "history", DISCLAIMERS),
    ARCHIVE("/archive", "archive", ARTICLES),
    MONTH("/archive/{slug}?page={page}", "month", ARTICLES),
    TOPICS("/topics", "topics"),
    TOPIC("/topics/{slug}?page={page}", "topic", TOPICS),
    SEARCH("/search", "search"),
    /** Topics and words of the glossary by the alphabet. */
    INDEX("/a-z", "index", TOPICS),
    GLOSSARY("/glossary", "glossary", TOPICS),
    CONTRIBUTOR("/people/{slug}?page={page}", "contributor", HOME),
    /** A stand-alone page; the last route, because it takes whatever looks like a name. */
    PAGE("/{slug}", "page", HOME);

    private static final String NUMBERED = "?page={page}";
    private static final String SLUG = "{slug}";

    private final String path;
    private final boolean paged;
    private final String view;
    private final Route list;

    Route(String pattern, String view) {
        this(pattern, view, null);
    }

    Route(String pattern, String view, Route list) {
        this.paged = pattern.endsWith(NUMBERED);
        this.path = pattern.replace(NUMBERED, "");
        this.view = view;
        this.list = list;
    }

    /** The page that shows an item of the kind. */
    static Route of(ItemKind kind) {
        return switch (kind) {
            case ARTICLE -> ARTICLE;
            case FAQ -> QUESTION;
            case DISCLAIMER -> DISCLAIMER;
            case TOPIC -> TOPIC;
            case CONTRIBUTOR -> CONTRIBUTOR;
            case PAGE -> PAGE;
        };
    }

    /** What the page shows one of; empty on pages of other things. */
    public Optional<ItemKind> kind() {
        return Stream.of(ItemKind.values()).filter(kind -> of(kind) == this).findFirst();
    }

    /** Whether the page is in every language: lists are, and nothing that has to be written first. */
    public boolean isInEveryLanguage() {
        return !hasSlug() && this != GLOSSARY;
    }

    /** The page whose list leads here, or this page itself. */
    public Route section() {
        return list == null ? this : list;
    }

    boolean isPaged() {
        return paged;
    }

    String view() {
        return "/WEB-INF/pages/" + view + ".xhtml";
    }

    boolean matches(String candidate) {
        return hasSlug() ? slugIn(candidate).isPresent() : path.equals(candidate);
    }

    /** {@code null} on pages that show no single item. */
    Slug slug(String matching) {
        return hasSlug() ? slugIn(matching).orElseThrow() : null;
    }

    private Optional<Slug> slugIn(String candidate) {
        int start = path.indexOf(SLUG);
        String end = path.substring(start + SLUG.length());
        boolean fits = start + end.length() < candidate.length()
                && candidate.startsWith(path.substring(0, start))
                && candidate.endsWith(end);
        return fits
                ? Optional.of(candidate.substring(start, candidate.length() - end.length()))
                        .filter(Slug::isValid)
                        .map(Slug::new)
                : Optional.empty();
    }

    String path(Slug slug) {
        return hasSlug() ? path.replace(SLUG, slug.value()) : path;
    }

    private boolean hasSlug() {
        return path.contains(SLUG);
    }
}
