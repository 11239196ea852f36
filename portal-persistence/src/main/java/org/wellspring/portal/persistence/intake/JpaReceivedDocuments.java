package org.wellspring.portal.persistence.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.wellspring.portal.intake.ReceivedDocument;
import org.wellspring.portal.intake.ReceivedDocuments;

@Dependent
public class JpaReceivedDocuments implements ReceivedDocuments {

    private final EntityManager entities;

    @Inject
    public JpaReceivedDocuments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(ReceivedDocument document) {
        entities.persist(document);
    }

    @Override
    public Optional<ReceivedDocument> find(long id) {
        return Optional.ofNullable(entities.find(ReceivedDocument.class, id));
    }

    @Override
    public Optional<ReceivedDocument> findToChange(long id) {
        return Optional.ofNullable(entities.find(ReceivedDocument.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void remove(ReceivedDocument document) {
        entities.remove(document);
    }

    @Override
    public void removeBefore(Instant instant) {
        entities.createQuery("delete from ReceivedDocument d where d.receivedAt < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }
}
