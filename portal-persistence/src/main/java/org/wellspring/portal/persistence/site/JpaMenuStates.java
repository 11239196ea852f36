package org.wellspring.portal.persistence.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.site.Menu;
import org.wellspring.portal.site.MenuPlace;
import org.wellspring.portal.site.MenuStates;

@Dependent
public class JpaMenuStates implements MenuStates {

    private final EntityManager entities;

    @Inject
    public JpaMenuStates(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Menu menu) {
        entities.persist(menu);
    }

    @Override
    public Optional<Menu> at(MenuPlace place, Locale language, Instant instant) {
        return entities.createQuery("""
                        select m from Menu m where m.place = :place and m.language = :language
                          and m.validFrom = (select max(x.validFrom) from Menu x
                            where x.place = m.place and x.language = m.language and x.validFrom <= :at)
                        """, Menu.class)
                .setParameter("place", place)
                .setParameter("language", language)
                .setParameter("at", Timeline.exact(instant))
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Menu> leadingTo(long itemId, Instant at) {
        return entities.createQuery("""
                        select distinct m from Menu m join m.entries n where n.item = :item
                          and m.validFrom = (select max(x.validFrom) from Menu x
                            where x.place = m.place and x.language = m.language and x.validFrom <= :at)
                        """, Menu.class)
                .setParameter("item", itemId)
                .setParameter("at", Timeline.exact(at))
                .getResultList();
    }

    @Override
    public Optional<Menu> find(long number) {
        return Optional.ofNullable(entities.find(Menu.class, number));
    }

    @Override
    public List<Menu> last(MenuPlace place, Locale language, int limit) {
        return entities.createQuery(
                        "select m from Menu m where m.place = :place and m.language = :language order by m.validFrom desc",
                        Menu.class)
                .setParameter("place", place)
                .setParameter("language", language)
                .setMaxResults(limit)
                .getResultList();
    }
}
