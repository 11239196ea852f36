package org.wellspring.portal.web.address;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.text.Slug;

/**
 * Where a feed is: {@code /feed.atom}, {@code /de/feed.rss}, {@code /topics/sleep/feed.json}.
 *
 * @param topic empty for all articles of the language
 */
public record FeedAddress(Locale language, Optional<Slug> topic, FeedFormat format) {

    private static final Pattern PATH = Pattern.compile("(?:/([a-z]{2}))?(?:/topics/([a-z0-9-]+))?/feed\\.([a-z]+)");

    /** @return empty when no feed can be there */
    public static Optional<FeedAddress> read(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<Slug> topic =
                Optional.ofNullable(parts.group(2)).filter(Slug::isValid).map(Slug::new);
        if (parts.group(2) != null && topic.isEmpty()) {
            return Optional.empty();
        }
        return FeedFormat.of(parts.group(3))
                .flatMap(format -> language(parts.group(1)).map(language -> new FeedAddress(language, topic, format)));
    }

    /** The default language has no prefix, so it has none here either. */
    private static Optional<Locale> language(String prefix) {
        return prefix == null
                ? Optional.of(Languages.DEFAULT)
                : Languages.ALL.stream()
                        .filter(language -> Languages.prefix(language).equals("/" + prefix))
                        .findFirst();
    }

    /** The same news in another form. */
    public FeedAddress in(FeedFormat other) {
        return new FeedAddress(language, topic, other);
    }

    /** The page that shows the same, relative to the site's root. */
    public String page() {
        String home = Languages.prefix(language);
        return topic.map(slug -> ItemKind.TOPIC.address(language, slug)).orElse(home.isEmpty() ? "/" : home);
    }

    @Override
    public String toString() {
        String folder =
                topic.map(slug -> ItemKind.TOPIC.address(language, slug)).orElse(Languages.prefix(language));
        return folder + "/feed." + format.extension();
    }
}
