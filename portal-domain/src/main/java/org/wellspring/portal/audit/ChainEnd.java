package org.wellspring.portal.audit;

import java.util.regex.Pattern;

/**
 * Where the chain ends or ended: what the head says, or what somebody noted down elsewhere to check against later.
 *
 * @param number of the last entry; 0 before the first
 * @param hash of the last entry, 64 lower-case hexadecimal digits
 */
public record ChainEnd(long number, String hash) {

    /** What the first entry follows. */
    public static final ChainEnd NONE = new ChainEnd(0, "0".repeat(64));

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Whether this could be the end of a chain at all. */
    public boolean isPlausible() {
        return number > 0 && HASH.matcher(hash).matches();
    }
}
