package org.wellspring.portal.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A query for which there is no page, in small letters. One that could name a person, by a mail address or a number, or
 * that tells a whole story, is none.
 */
public record FruitlessQuery(String value) {

    public static final int MAX_LENGTH = 60;

    private static final int MOST_WORDS = 6;
    private static final Pattern PERSONAL = Pattern.compile("@|(?:\\d[\\s./()-]*){6,}");

    /** Empty when the query is nothing that may be counted. */
    public static Optional<FruitlessQuery> of(SearchQuery query) {
        String value = query.text().toLowerCase(Locale.ROOT);
        boolean countable = !query.isBlank()
                && value.length() <= MAX_LENGTH
                && value.split(" ").length <= MOST_WORDS
                && !PERSONAL.matcher(value).find();
        return countable ? Optional.of(new FruitlessQuery(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
