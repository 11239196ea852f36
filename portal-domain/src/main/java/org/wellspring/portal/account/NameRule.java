package org.wellspring.portal.account;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the name of a new account must be: 1 to {@value Account#MAX_NAME_LENGTH} characters that can be seen (or are
 * spaces between such), and not a name that the portal acts under itself.
 */
final class NameRule {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final Set<String> RESERVED = Set.of(Actor.PORTAL.name(), Actor.SAMPLES.name());

    private NameRule() {}

    /**
     * The name as the portal keeps it, in lower case.
     *
     * @throws NameRefusedException naming the rule that is broken
     */
    static String check(String typed) {
        String name = Account.normalised(typed);
        if (name.isEmpty()
                || name.length() > Account.MAX_NAME_LENGTH
                || UNSEEN.matcher(name).find()) {
            throw new NameRefusedException("invalid", Account.MAX_NAME_LENGTH);
        }
        if (RESERVED.contains(name)) {
            throw new NameRefusedException("reserved", name);
        }
        return name;
    }

    /** PostgreSQL fails on a NUL character in a query, so what cannot be a name is not looked for. */
    static boolean couldBeAName(String name) {
        return name.length() <= Account.MAX_NAME_LENGTH && name.chars().noneMatch(Character::isISOControl);
    }
}
