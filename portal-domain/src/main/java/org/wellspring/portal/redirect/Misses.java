package org.wellspring.portal.redirect;

import jakarta.enterprise.context.ApplicationScoped;
import org.wellspring.portal.tally.Tally;

/** Counts what readers did not find. Of who asked nothing is known. */
@ApplicationScoped
public class Misses extends Tally<MissedPath> {

    /** @param sent the path as the browser sent it */
    public void note(String sent) {
        MissedPath.of(sent).ifPresent(path -> add(path, 1));
    }
}
