package org.wellspring.portal.inspection;

import java.util.List;
import java.util.Optional;
import org.wellspring.portal.edition.Edition;

/** Holds the editions against the record. */
public interface EditionProofs {

    /** Editions with numbers above this one, in the order of their numbers. */
    List<Edition> after(long id, int limit);

    /**
     * An edition that shows something and of whose publishing, with the digest that it carries, the record does not
     * tell; those from before there was a record are left out.
     */
    Optional<EditionFlaw> unrecorded();

    /** An edition of whose publishing the record tells and that is not there. */
    Optional<EditionFlaw> missing();
}
