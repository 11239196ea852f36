package org.wellspring.portal.persistence.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    public Map<Long, Set<MenuPlace>> leadingTo(Collection<Long> items, Instant at) {
        return entities.createQuery("""
                        select n.item, m.place from Menu m join m.entries n where n.item in :items
                          and m.validFrom = (select max(x.validFrom) from Menu x
                            where x.place = m.place and x.language = m.language and x.validFrom <= :at)
                        """, Object[].class)
                .setParameter("items", items)
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> (MenuPlace) row[1],
                                Collectors.toCollection(() -> EnumSet.noneOf(MenuPlace.class)))));
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
