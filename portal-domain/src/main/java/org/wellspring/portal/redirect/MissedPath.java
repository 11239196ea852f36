package org.wellspring.portal.redirect;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address at which readers found nothing, in one spelling: lower case, without parameters and without a slash at its
 * end. One that could name a person, by a mail address or by a long number, is none.
 */
public record MissedPath(String value) {

    public static final int MAX_LENGTH = 200;

    private static final Pattern FORM = Pattern.compile("(?:/[a-z0-9._~%()+,;=!$&'*:-]+)+");
    private static final Pattern PERSONAL = Pattern.compile("@|%40|[0-9]{9,}|[0-9a-f]{8}-[0-9a-f]{4}-|[0-9a-f]{32}");

    /** Files that belong to pages, not pages; what is below them comes and goes with the portal itself. */
    private static final Pattern PART = Pattern.compile("/(?:assets|admin|jakarta\\.faces\\.resource)(?:/.*)?");

    /** @throws IllegalArgumentException when the value is not in this form */
    public MissedPath {
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a path: " + value);
        }
    }

    /**
     * Understands a path as a browser sent it, or a whole address as somebody typed it.
     *
     * @return empty when no page could be there, or when it could name a person
     */
    public static Optional<MissedPath> of(String sent) {
        String path = sent.strip()
                .replaceFirst("(?i)^https?://[^/]*", "")
                .replaceFirst("[?#;].*", "")
                .replaceAll("/{2,}", "/")
                .replaceFirst("(?<=.)/$", "")
                .toLowerCase(Locale.ROOT);
        boolean usable = path.length() <= MAX_LENGTH
                && FORM.matcher(path).matches()
                && !PERSONAL.matcher(path).find()
                && !PART.matcher(path).matches();
        return usable ? Optional.of(new MissedPath(path)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
