package org.wellspring.portal.redirect;

import java.time.Instant;

/**
 * A line of the list of redirects.
 *
 * @param target the address to which it leads
 * @param title of the item to which it leads; empty when it leads to a list
 * @param leads whether readers find something there
 */
public record RedirectLine(
        long id, String path, String target, String title, boolean leads, String madeBy, Instant madeAt) {}
