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

    /** Fails with the rules that the page breaks in its present state, and where. */
    static void check(Page page) {
        List<String> violations =
                violations(page).stream().map(Accessibility::told).toList();
        assertThat(violations).as("on %s", page.url()).isEmpty();
    }

    /** A page that a form is just leaving is looked at in the state that follows. */
    private static List<Rule> violations(Page page) {
        for (int moves = 0; ; moves++) {
            try {
                return new AxeBuilder(page).options(allRules()).analyze().getViolations();
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
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(standards);
        // The one rule of WCAG 2.2 is off unless it is asked for.
        options.setRules(Map.of("target-size", on));
        return options;
    }

    private static String told(Rule rule) {
        List<String> places = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getHtml())
                .toList();
        return rule.getId() + ": " + rule.getHelp() + " at " + places;
    }
}
