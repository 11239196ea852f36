package org.wellspring.portal.inspection;

import java.util.Optional;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.audit.ChainReport;
import org.wellspring.portal.audit.Flaw;

/**
 * What checking the record and the editions came to.
 *
 * @param edition an edition that the record does not vouch for, if there is one; looked for when the chain is whole
 */
public record Verdict(ChainReport chain, Optional<EditionFlaw> edition) {

    public boolean isWhole() {
        return chain.isWhole() && edition.isEmpty();
    }

    /** The last entry of the chain that was found right. */
    public ChainEnd end() {
        return chain.end();
    }

    /** Where the chain is broken, if it is. */
    public Optional<Flaw> flaw() {
        return chain.flaw();
    }
}
