package org.wellspring.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;

/** Takes documents in and keeps them until they have become articles; each is there only for whoever brought it. */
@ApplicationScoped
@Transactional
public class Receiving {

    /** Nobody goes on with an import after that. */
    static final Duration KEPT = Duration.ofDays(7);

    private final ReceivedDocuments documents;
    private final InstantSource clock;

    protected Receiving() {
        this(null, null);
    }

    @Inject
    public Receiving(ReceivedDocuments documents, InstantSource clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** @return the document's number */
    public long receive(Actor actor, SourceDocument source) {
        actor.require(Role.AUTHOR);
        documents.removeBefore(clock.instant().minus(KEPT));
        ReceivedDocument document = new ReceivedDocument(actor.name(), source, clock.instant());
        documents.add(document);
        return document.id();
    }

    /** @throws DocumentNotFoundException when none of this number waits for the actor */
    public SourceDocument open(Actor actor, long id) {
        actor.require(Role.AUTHOR);
        return documents
                .find(id)
                .filter(document -> document.isOf(actor.name()))
                .orElseThrow(DocumentNotFoundException::new)
                .document();
    }

    /** Nothing happens when none of this number waits for the actor. */
    public void putAway(Actor actor, long id) {
        actor.require(Role.AUTHOR);
        documents
                .findToChange(id)
                .filter(document -> document.isOf(actor.name()))
                .ifPresent(documents::remove);
    }
}
