package org.wellspring.portal.persistence.revision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.media.ImageKeys;
import org.wellspring.portal.persistence.listing.ItemWords;
import org.wellspring.portal.persistence.media.JpaImageUses;
import org.wellspring.portal.revision.Revision;
import org.wellspring.portal.revision.RevisionOverview;
import org.wellspring.portal.revision.Revisions;

@Dependent
public class JpaRevisions implements Revisions {

    private final EntityManager entities;

    @Inject
    public JpaRevisions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Revision revision) {
        entities.persist(revision);
        new JpaImageUses(entities).drafted(revision.itemId(), ImageKeys.in(revision.state()));
        new ItemWords(entities).keep(revision.itemId(), revision.state());
    }

    @Override
    public void remove(Revision revision) {
        entities.remove(revision);
    }

    @Override
    public Optional<Revision> upTo(long itemId, int number) {
        return entities.createQuery("""
                        select r from Revision r where r.itemId = :item and r.number <= :number order by r.number desc
                        """, Revision.class)
                .setParameter("item", itemId)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Revision> find(long itemId, int number) {
        return upTo(itemId, number).filter(revision -> revision.number() == number);
    }

    @Override
    public List<RevisionOverview> list(long itemId, int offset, int limit) {
        return entities.createQuery("""
                        select new org.wellspring.portal.revision.RevisionOverview(
                          r.number, r.saving, r.changed, r.savedBy, r.savedAt)
                        from Revision r where r.itemId = :item order by r.number desc
                        """, RevisionOverview.class)
                .setParameter("item", itemId)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long count(long itemId) {
        return entities.createQuery("select count(r) from Revision r where r.itemId = :item", Long.class)
                .setParameter("item", itemId)
                .getSingleResult();
    }
}
