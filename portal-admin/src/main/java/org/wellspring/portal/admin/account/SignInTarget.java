package org.wellspring.portal.admin.account;

import java.util.regex.Pattern;

/** Where to go after the sign-in: only to pages of this war, whatever an address from outside asks for. */
final class SignInTarget {

    private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9-]+)*/?(?:\\?[A-Za-z0-9&=%+._~-]*)?");

    private SignInTarget() {}

    /** The wanted address when it is one of ours, else the desk. */
    static String of(String contextPath, String wanted) {
        String desk = contextPath + "/";
        if (wanted == null || !wanted.startsWith(desk) || wanted.contains("//")) {
            return desk;
        }
        String within = wanted.substring(contextPath.length());
        return PATH.matcher(within).matches() && !within.startsWith("/sign-in") ? wanted : desk;
    }
}
