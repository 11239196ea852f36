package org.wellspring.portal.web.http;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tags of {@code If-None-Match}: RFC 9110, section 13.1.2. What is no tag in it is passed over. */
public record EntityTags(boolean any, List<String> opaque) {

    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")");

    /** @param header {@code null} when there is none */
    public static EntityTags of(String header) {
        if (header == null) {
            return new EntityTags(false, List.of());
        }
        if (header.strip().equals("*")) {
            return new EntityTags(true, List.of());
        }
        return new EntityTags(
                false,
                TAG.matcher(header)
                        .results()
                        .map((MatchResult tag) -> tag.group(1))
                        .toList());
    }

    public boolean areAsked() {
        return any || !opaque.isEmpty();
    }

    /** Compares as weak tags do. */
    public boolean include(String tag) {
        return any || opaque.contains(tag.startsWith("W/") ? tag.substring(2) : tag);
    }
}
