package org.wellspring.portal.persistence.redirect;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.redirect.Redirect;
import org.wellspring.portal.redirect.Redirects;

@Dependent
public class JpaRedirects implements Redirects {

    private final EntityManager entities;

    @Inject
    public JpaRedirects(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Redirect redirect) {
        entities.persist(redirect);
    }

    @Override
    public Optional<Redirect> find(long id) {
        return Optional.ofNullable(entities.find(Redirect.class, id));
    }

    @Override
    public Optional<Redirect> from(String path) {
        return entities.createQuery(
                        "select r from Redirect r left join fetch r.item where r.path = :path", Redirect.class)
                .setParameter("path", path)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Redirect> list(int offset, int limit) {
        return entities.createQuery("""
                        select r from Redirect r left join fetch r.item where r.removedAt is null order by r.path
                        """, Redirect.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long count() {
        return entities.createQuery("select count(r) from Redirect r where r.removedAt is null", Long.class)
                .getSingleResult();
    }
}
