package org.wellspring.portal.persistence.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.wellspring.portal.access.AccessLink;
import org.wellspring.portal.access.AccessLinks;
import org.wellspring.portal.access.LinkKind;

@Dependent
public class JpaAccessLinks implements AccessLinks {

    private final EntityManager entities;

    @Inject
    public JpaAccessLinks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(AccessLink link) {
        entities.persist(link);
        entities.flush();
    }

    @Override
    public Optional<AccessLink> find(String hash) {
        return entities.createQuery("select l from AccessLink l where l.hash = :hash", AccessLink.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<AccessLink> find(String account, LinkKind kind) {
        return entities.createQuery(
                        "select l from AccessLink l where l.account = :account and l.kind = :kind order by l.createdAt desc",
                        AccessLink.class)
                .setParameter("account", account)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean remove(String hash) {
        return entities.createQuery("delete from AccessLink l where l.hash = :hash")
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean removeAll(String account, LinkKind kind) {
        return entities.createQuery("delete from AccessLink l where l.account = :account and l.kind = :kind")
                        .setParameter("account", account)
                        .setParameter("kind", kind)
                        .executeUpdate()
                > 0;
    }

    @Override
    public void forget(Instant now) {
        entities.createQuery("delete from AccessLink l where l.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
