package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page on every screen: usable by everybody, and never wider than the screen. */
@BrowserTest
class AccessibilityST {

    private static final String MISSING = "/nothing-here";
    private static final List<String> FOR_READERS = List.of(
            "/",
            "/articles",
            "/articles/l-theanine-calm-without-drowsiness",
            "/articles/iron-who-needs-more-and-who-should-not-take-it",
            "/questions",
            "/disclaimers",
            "/topics",
            "/de",
            MISSING);
    private static final List<String> FOR_EDITORS = List.of(
            "/admin/", "/admin/articles", "/admin/questions", "/admin/disclaimers", "/admin/import", "/admin/password");

    private final Stage stage;
    private final Portal portal;

    AccessibilityST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void readersPages(Screen screen) {
        try (Visitor reader = stage.visitor(portal, screen)) {
            check(reader, FOR_READERS);
            reader.open("/questions");
            check(reader, List.of(reader.firstLink("main a[href*='/questions/']")));
            reader.open("/disclaimers");
            check(reader, List.of(reader.firstLink("main a[href*='/disclaimers/']")));
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void editorsPages(Screen screen) {
        try (Visitor visitor = stage.visitor(portal, screen)) {
            check(visitor, List.of("/admin/sign-in"));
            Editor.signedIn(visitor, portal);
            check(visitor, FOR_EDITORS);
            for (String list : List.of("/admin/articles", "/admin/questions", "/admin/disclaimers")) {
                visitor.open(list);
                check(visitor, List.of(visitor.firstLink("main a[href*='edit?id=']")));
            }
        }
    }

    private static void check(Visitor visitor, List<String> paths) {
        for (String path : paths) {
            assertThat(visitor.open(path)).as(path).isEqualTo(path.equals(MISSING) ? 404 : 200);
            Accessibility.check(visitor.page());
            assertThat(visitor.isWiderThanItsScreen())
                    .as("%s scrolls sideways", path)
                    .isFalse();
        }
    }
}
