package org.wellspring.portal.audit;

import java.util.Optional;
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

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * What somebody noted down.
     *
     * @param number in decimal digits; {@code null} when nothing was noted, and then the hash too
     * @throws IllegalArgumentException when this cannot be the end of a chain
     */
    public static Optional<ChainEnd> ofNote(String number, String hash) {
        if (number == null && hash == null) {
            return Optional.empty();
        }
        if (number == null
                || hash == null
                || !HASH.matcher(hash).matches()
                || !NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("an anchor is a number from 1 and a hash of 64 hexadecimal digits");
        }
        return Optional.of(new ChainEnd(Long.parseLong(number), hash));
    }
}
