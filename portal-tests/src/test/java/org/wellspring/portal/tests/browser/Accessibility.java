package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The part of WCAG 2.2 AA that a machine can check, by axe-core with every rule that bears on it. */
final class Accessibility {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final int MOST_MOVES = 3;

    private Accessibility() {}

    /** Fails with the rules that the page breaks in its present state, and where; in the other colours too. */
    static void check(Page page) {
        check(page, allRules());
        Colours colours = Colours.of(page);
        colours.other().applyTo(page);
        check(page, ofColours());
        colours.applyTo(page);
    }

    /** Checks the page as wide as a desktop's screen and as narrow as a phone's, where it must not scroll sideways. */
    static void checkOnEveryScreen(Visitor visitor) {
        for (Screen screen : List.of(Screen.PHONE_LIGHT, Screen.DESKTOP_LIGHT)) {
            screen.resize(visitor.page());
            check(visitor.page());
            assertThat(visitor.isWiderThanItsScreen())
                    .as("%s scrolls sideways", visitor.page().url())
                    .isFalse();
        }
    }

    private static void check(Page page, AxeRunOptions rules) {
        List<String> violations =
                violations(page, rules).stream().map(Accessibility::told).toList();
        assertThat(violations).as("on %s", page.url()).isEmpty();
    }

    /** A page that a form is just leaving is looked at in the state that follows. */
    private static List<Rule> violations(Page page, AxeRunOptions rules) {
        for (int moves = 0; ; moves++) {
            try {
                // Frames show readers' pages, which are checked by themselves; the other mode opens a page of its own
                // each time.
                return new AxeBuilder(page)
                        .setLegacyMode(true)
                        .options(rules)
                        .analyze()
                        .getViolations();
            } catch (RuntimeException failed) {
                if (moves == MOST_MOVES || !hasMovedOn(failed)) {
                    throw failed;
                }
                page.waitForLoadState();
            }
        }
    }

    private static boolean hasMovedOn(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .anyMatch(each -> String.valueOf(each.getMessage()).contains("because of a navigation"));
    }

    private static AxeRunOptions allRules() {
        AxeRunOnlyOptions standards = new AxeRunOnlyOptions();
        standards.setType("tag");
        standards.setValues(STANDARDS);
        AxeRuleOptions on = new AxeRuleOptions();
        on.setEnabled(true);
        AxeRunOptions options = violations();
        options.setRunOnly(standards);
        // The one rule of WCAG 2.2 is off unless it is asked for.
        options.setRules(Map.of("target-size", on));
        return options;
    }

    /** Nobody reads where a page keeps a rule. */
    private static AxeRunOptions violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** What depends on nothing but colours. */
    private static AxeRunOptions ofColours() {
        AxeRunOnlyOptions colours = new AxeRunOnlyOptions();
        colours.setType("rule");
        colours.setValues(List.of("color-contrast", "link-in-text-block"));
        AxeRunOptions options = violations();
        options.setRunOnly(colours);
        return options;
    }

    private static String told(Rule rule) {
        List<String> places = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getHtml())
                .toList();
        return rule.getId() + ": " + rule.getHelp() + " at " + places;
    }
}
