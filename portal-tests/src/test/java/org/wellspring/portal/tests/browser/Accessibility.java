package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.Map;

/**
 * The part of WCAG 2.2 AA that a machine can check, by axe-core with every rule that bears on it. Each frame is looked
 * at as a page by itself: axe's own way to put frames together opens a page each time.
 */
final class Accessibility {

    private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** All rules; the one of WCAG 2.2 is off unless it is asked for. */
    private static final Map<String, Object> ALL_RULES = Map.of(
            "runOnly",
            Map.of("type", "tag", "values", STANDARDS),
            "rules",
            Map.of("target-size", Map.of("enabled", true)));

    /** What depends on nothing but colours. */
    private static final Map<String, Object> OF_COLOURS =
            Map.of("runOnly", Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block")));

    private static final String FAULTS = """
            async options => {
              const found = await axe.run(document, { ...options, iframes: false, resultTypes: ["violations"] });
              return found.violations.map(rule => rule.id + ": " + rule.help + " at "
                + rule.nodes.map(node => node.target.join(" ") + " " + node.html + " " + node.failureSummary).join(", "));
            }
            """;

    private static final int MOST_MOVES = 3;

    private Accessibility() {}

    /** Fails with the rules that the page breaks in its present state, and where; in the other colours too. */
    static void check(Page page) {
        check(page, ALL_RULES);
        Colours colours = Colours.of(page);
        colours.other().applyTo(page);
        check(page, OF_COLOURS);
        colours.applyTo(page);
    }

    /**
     * Checks the page as wide as a desktop's screen and as narrow as a phone's, where it must not scroll sideways. All
     * rules are looked at on the phone by day and on the desktop by night.
     */
    static void checkOnEveryScreen(Visitor visitor) {
        Page page = visitor.page();
        Colours before = Colours.of(page);
        for (Screen screen : List.of(Screen.PHONE_LIGHT, Screen.DESKTOP_DARK)) {
            screen.applyTo(page);
            check(page);
            assertThat(page.content())
                    .as("keys without words on %s", page.url())
                    .doesNotContain("???");
            assertThat(visitor.isWiderThanItsScreen())
                    .as("%s scrolls sideways on %s", page.url(), screen)
                    .isFalse();
        }
        before.applyTo(page);
    }

    /** A page that a form is just leaving is looked at in the state that follows. */
    private static void check(Page page, Map<String, Object> rules) {
        for (int moves = 0; ; moves++) {
            try {
                for (Frame frame : page.frames()) {
                    assertThat(faults(frame, rules)).as("on %s", frame.url()).isEmpty();
                }
                return;
            } catch (PlaywrightException failed) {
                if (moves == MOST_MOVES || !failed.getMessage().contains("because of a navigation")) {
                    throw failed;
                }
                page.waitForLoadState();
            }
        }
    }

    private static List<?> faults(Frame frame, Map<String, Object> rules) {
        if (!(boolean) frame.evaluate("'axe' in window")) {
            frame.evaluate(AXE);
        }
        return (List<?>) frame.evaluate(FAULTS, rules);
    }
}
