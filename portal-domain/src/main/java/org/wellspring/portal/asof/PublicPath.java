package org.wellspring.portal.asof;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a public page could be, relative to the site's root, in its canonical form: {@code /articles/iron}, {@code
 * /de/articles?page=2}.
 */
public record PublicPath(String value) {

    /** No public page is below these. */
    private static final Set<String> OTHERS = Set.of("admin", "assets", "media");

    private static final Pattern ADDRESS = Pattern.compile(
            "(https?://[^/?#\\s]+)?(/[^?#\\s]*)?(?:\\?([^#\\s]*))?(?:#\\S*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern PATH = Pattern.compile("/|(?:/[a-z0-9-]{1,120}){1,3}");
    private static final Pattern PAGE = Pattern.compile("(?:^|&)page=([1-9][0-9]{0,5})(?:&|$)");

    /**
     * Understands a path, or a whole address as a browser shows it; of its parameters, only the page of a list counts.
     *
     * @throws PathRefusedException when no public page can be there
     */
    public static PublicPath of(String typed) {
        Matcher parts = ADDRESS.matcher(typed.strip());
        if (!parts.matches() || parts.group(1) == null && parts.group(2) == null) {
            throw new PathRefusedException(typed);
        }
        String path = canonical(parts.group(2) == null ? "/" : parts.group(2));
        if (!PATH.matcher(path).matches() || OTHERS.contains(path.split("/", 3)[path.equals("/") ? 0 : 1])) {
            throw new PathRefusedException(typed);
        }
        return new PublicPath(path + page(parts.group(3)));
    }

    private static String canonical(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.length() > 1 && lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String page(String parameters) {
        Matcher page = PAGE.matcher(parameters == null ? "" : parameters);
        return page.find() && !page.group(1).equals("1") ? "?page=" + page.group(1) : "";
    }

    @Override
    public String toString() {
        return value;
    }
}
