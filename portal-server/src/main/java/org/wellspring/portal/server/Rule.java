package org.wellspring.portal.server;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a variable may be that the portal in the server reads. The portal looks at it again, wherever it runs; here a
 * slip is told in one line before anything is built.
 *
 * @param isSecret whether the value has no place on a screen
 */
record Rule(String variable, String allowed, boolean isSecret, Predicate<String> holds) {

    private static final List<Rule> ALL = List.of(
            oneOf("PORTAL_BEHIND_PROXY", "true", "false"),
            matching("PORTAL_BASE_URL", "https?://[^\\s/]+(?:/\\S*)?", "an address such as https://health.example"),
            oneOf("PORTAL_SAMPLES", "on", "off"),
            matching(
                    "PORTAL_DATABASE_URL",
                    "jdbc:postgresql:\\S+",
                    "an address such as jdbc:postgresql://host:5432/name"),
            number("PORTAL_DATABASE_POOL", 2, 10_000),
            number("PORTAL_SMTP_PORT", 1, 65_535),
            oneOf("PORTAL_SMTP_TLS", "starttls", "tls", "off"),
            matching("PORTAL_MAIL_FROM", "[^\\s@]+@[^\\s@]+\\.[^\\s@]+", "an e-mail address"),
            number("PORTAL_MEDIA_MAX_MB", 1, 50),
            oneOf("PORTAL_MEDIA_STORE", "database", "files"),
            number("PORTAL_SESSION_IDLE_MINUTES", 1, 24 * 60),
            number("PORTAL_SESSION_HOURS", 1, 30 * 24),
            someOf("PORTAL_SECOND_FACTOR_FOR", "AUTHOR", "REVIEWER", "PUBLISHER", "ADMINISTRATOR"),
            new Rule("PORTAL_SECRET_KEY", "32 characters or more", true, key -> key.length() >= 32),
            number("PORTAL_PAGE_CACHE", 0, 65_536),
            number("PORTAL_SHARED_CACHE_SECONDS", 0, 86_400),
            // What the server's transactions can have at most.
            matching("PORTAL_NODE", "\\S{1,23}", "a name of 23 characters at most"));

    /** @throws CannotStartException when one of the variables is set and cannot be meant so */
    static void requireAll(Map<String, String> set) {
        ALL.forEach(rule -> rule.require(set));
    }

    private void require(Map<String, String> set) {
        String value = set.get(variable);
        if (value != null && !holds.test(value)) {
            String given = isSecret ? "" : ", not \"" + value + "\"";
            throw new CannotStartException("%s must be %s%s.".formatted(variable, allowed, given));
        }
    }

    private static Rule matching(String variable, String form, String allowed) {
        return new Rule(variable, allowed, false, Pattern.compile(form).asMatchPredicate());
    }

    private static Rule number(String variable, int least, int most) {
        return new Rule(
                variable,
                "a whole number from %d to %d".formatted(least, most),
                false,
                value -> value.matches("\\d{1,9}")
                        && Integer.parseInt(value) >= least
                        && Integer.parseInt(value) <= most);
    }

    /** In upper or lower case. */
    private static Rule oneOf(String variable, String... words) {
        String form = "(?i)" + String.join("|", words);
        return matching(variable, form, String.join(" or ", words));
    }

    /** In upper or lower case, parted by commas or spaces. */
    private static Rule someOf(String variable, String... words) {
        String form = "(?i)(?:(?:%s)(?:[\\s,]+|$))+".formatted(String.join("|", words));
        return matching(variable, form, "some of " + String.join(", ", words));
    }
}
