package org.wellspring.portal.persistence.listing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.wellspring.portal.listing.ListKind;
import org.wellspring.portal.listing.SavedView;
import org.wellspring.portal.listing.SavedViews;

@Dependent
class JpaSavedViews implements SavedViews {

    private final EntityManager entities;

    @Inject
    JpaSavedViews(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(SavedView view) {
        entities.persist(view);
    }

    @Override
    public void remove(SavedView view) {
        entities.remove(view);
    }

    @Override
    public List<SavedView> of(String account, ListKind kind) {
        return entities.createQuery(
                        "select v from SavedView v where v.account = :account and v.kind = :kind order by v.name",
                        SavedView.class)
                .setParameter("account", account)
                .setParameter("kind", kind)
                .getResultList();
    }
}
