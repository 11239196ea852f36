package org.wellspring.portal.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.edition.Edition;

/**
 * Says whether every edition still shows what it showed when it was published. Its digest is computed anew from what is
 * in the database, and the record has to name that digest.
 */
@ApplicationScoped
public class EditionVerification {

    private static final int PAGE = 200;

    private final EditionProofs proofs;

    protected EditionVerification() {
        this(null);
    }

    @Inject
    public EditionVerification(EditionProofs proofs) {
        this.proofs = proofs;
    }

    /** The first flaw that is found; empty when there is none. */
    public Optional<EditionFlaw> verify() {
        return altered().or(proofs::unrecorded).or(proofs::missing);
    }

    private Optional<EditionFlaw> altered() {
        List<Edition> page = proofs.after(0, PAGE);
        while (!page.isEmpty()) {
            Optional<EditionFlaw> altered = page.stream()
                    .filter(EditionVerification::isAltered)
                    .findFirst()
                    .map(edition ->
                            new EditionFlaw(edition.item().id(), edition.number(), EditionFlaw.Reason.EDITION_ALTERED));
            if (altered.isPresent()) {
                return altered;
            }
            page = proofs.after(page.get(page.size() - 1).id(), PAGE);
        }
        return Optional.empty();
    }

    /** Editions from before there were digests have none. */
    private static boolean isAltered(Edition edition) {
        return !edition.digest().isEmpty()
                && !edition.digest().equals(edition.shown().digest());
    }
}
