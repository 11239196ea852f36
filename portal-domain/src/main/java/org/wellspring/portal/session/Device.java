package org.wellspring.portal.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody works with, as far as their browser tells it: its claim proves nothing, and helps people to know their
 * own devices again.
 *
 * @param browser its name; empty when it is none that is known
 * @param system the name of what the browser runs on; empty when it is none that is known
 */
public record Device(Optional<String> browser, Optional<String> system) {

    /** A name, and the word by which a browser's claim shows it. */
    private record Mark(String word, String name) {}

    /** In this order, because most browsers claim to be several. */
    private static final List<Mark> BROWSERS = List.of(
            new Mark("edg", "Edge"),
            new Mark("opr/", "Opera"),
            new Mark("samsungbrowser", "Samsung Internet"),
            new Mark("vivaldi", "Vivaldi"),
            new Mark("firefox", "Firefox"),
            new Mark("fxios", "Firefox"),
            new Mark("crios", "Chrome"),
            new Mark("chrome", "Chrome"),
            new Mark("chromium", "Chromium"),
            new Mark("safari", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("iphone", "iPhone"),
            new Mark("ipad", "iPad"),
            new Mark("android", "Android"),
            new Mark("windows", "Windows"),
            new Mark("cros", "ChromeOS"),
            new Mark("mac os", "macOS"),
            new Mark("linux", "Linux"));

    /** @param agent the browser's {@code User-Agent}; blank for none */
    public static Device of(String agent) {
        String claim = agent.toLowerCase(Locale.ROOT);
        return new Device(first(BROWSERS, claim), first(SYSTEMS, claim));
    }

    private static Optional<String> first(List<Mark> marks, String claim) {
        return marks.stream()
                .filter(mark -> claim.contains(mark.word()))
                .map(Mark::name)
                .findFirst();
    }
}
