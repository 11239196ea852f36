package org.wellspring.portal.intake;

import java.time.Instant;
import java.util.Optional;

/** The documents that wait to become articles. */
public interface ReceivedDocuments {

    void add(ReceivedDocument document);

    Optional<ReceivedDocument> find(long id);

    /** The document in its latest state, which nobody else can change until this transaction has ended. */
    Optional<ReceivedDocument> findToChange(long id);

    void remove(ReceivedDocument document);

    /** Removes those that came before an instant. */
    void removeBefore(Instant instant);
}
