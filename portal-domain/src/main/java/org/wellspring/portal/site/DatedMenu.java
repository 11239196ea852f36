package org.wellspring.portal.site;

import java.time.Instant;

/**
 * A menu as somebody arranged it once.
 *
 * @param validFrom when it became so
 * @param madeBy the name of the account that made it so
 */
public record DatedMenu(Instant validFrom, String madeBy, MenuView menu) {}
