package org.wellspring.portal.tests.browser;

import java.util.HashMap;
import java.util.Map;

/**
 * Who works on a portal. Each has an account with a password of their own, which is made when they are first asked for,
 * and stays signed in from one test to the next for as long as the session lasts.
 */
final class Staff {

    private final Portal portal;
    private final Map<String, Clerk> present = new HashMap<>();

    Staff(Portal portal) {
        this.portal = portal;
    }

    Clerk administrator() {
        return present.containsKey(Portal.ADMINISTRATOR)
                ? back(Portal.ADMINISTRATOR)
                : begin(Portal.ADMINISTRATOR, Portal.INITIAL_PASSWORD);
    }

    Clerk get(Colleague colleague) {
        return present.containsKey(colleague.name())
                ? back(colleague.name())
                : begin(colleague.name(), administrator().create(colleague));
    }

    /** Somebody's first day: nothing opens before they have chosen a password. */
    private Clerk begin(String name, String initialPassword) {
        Clerk newcomer = Clerk.signedIn(portal, name, initialPassword);
        newcomer.choosePassword(initialPassword, Editor.OWN_PASSWORD);
        present.put(name, newcomer);
        return newcomer;
    }

    private Clerk back(String name) {
        Clerk clerk = present.get(name);
        if (!clerk.isSignedIn()) {
            clerk = Clerk.signedIn(portal, name, Editor.OWN_PASSWORD);
            present.put(name, clerk);
        }
        return clerk;
    }
}
