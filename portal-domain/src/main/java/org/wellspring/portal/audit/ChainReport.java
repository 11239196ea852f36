package org.wellspring.portal.audit;

import java.util.Optional;

/**
 * What checking the chain came to.
 *
 * @param end the last entry that was found right; a note of it can be checked against later
 * @param flaw where the chain is broken; empty if it is whole
 */
public record ChainReport(ChainEnd end, Optional<Flaw> flaw) {

    public boolean isWhole() {
        return flaw.isEmpty();
    }
}
