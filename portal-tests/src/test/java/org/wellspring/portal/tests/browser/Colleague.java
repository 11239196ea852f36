package org.wellspring.portal.tests.browser;

import java.util.List;

/**
 * Somebody who works on the portal beside its administrator.
 *
 * @param roles as the page for people names them
 */
record Colleague(String name, List<String> roles) {

    static final Colleague AUTHOR = of("anna", "Author");
    static final Colleague REVIEWER = of("rita", "Reviewer");
    static final Colleague PUBLISHER = of("paul", "Publisher");

    static Colleague of(String name, String... roles) {
        return new Colleague(name, List.of(roles));
    }
}
