package org.wellspring.portal.persistence.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.site.MenuLink;
import org.wellspring.portal.site.MenuPlace;
import org.wellspring.portal.site.MenuTarget;
import org.wellspring.portal.site.PublishedMenus;
import org.wellspring.portal.text.Slug;

@Dependent
class JpaPublishedMenus implements PublishedMenus {

    /** A row for each entry, with the edition that readers see of its item; for PAGES one for each page. */
    private static final String ENTRIES = """
            select m.place, n.nested, n.target, n.label, n.address, i.kind, i.slug, e.id,
              coalesce(a.title, p.title, d.title, f.question, t.name, c.name)
            from menu m
            join menu_entry n on n.menu_id = m.id
            left join content_item own on own.id = n.item_id
            left join content_item page on n.target = 'PAGES' and page.kind = 'PAGE' and page.language = m.language
            left join content_item i
              on i.id = coalesce(page.id, case when own.merged_at <= :at then own.merged_into else own.id end)
            left join edition e on e.item_id = i.id and e.kind <> 'WITHDRAWAL'
              and e.valid_from = (select max(x.valid_from) from edition x
                where x.item_id = e.item_id and x.valid_from <= :at)
            left join article_edition a on a.id = e.id
            left join page_edition p on p.id = e.id
            left join disclaimer_edition d on d.id = e.id
            left join faq_edition f on f.id = e.id
            left join topic_edition t on t.id = e.id
            left join contributor_edition c on c.id = e.id
            where m.language = :language
              and m.valid_from = (select max(y.valid_from) from menu y
                where y.place = m.place and y.language = m.language and y.valid_from <= :at)
            order by m.place, n.position, lower(p.title), e.id
            """;

    private final EntityManager entities;

    @Inject
    JpaPublishedMenus(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<MenuPlace, List<MenuLink>> at(Locale language, Instant at) {
        List<?> rows = entities.createNativeQuery(ENTRIES, Object[].class)
                .setParameter("language", language.toLanguageTag())
                .setParameter("at", Timeline.exact(at))
                .getResultList();
        // What is recommended says nothing of the menus around a page.
        boolean isArranged =
                rows.stream().map(Object[].class::cast).anyMatch(row -> !row[0].equals(MenuPlace.FEATURED.name()));
        Map<MenuPlace, List<MenuLink>> menus = new EnumMap<>(MenuPlace.class);
        for (MenuPlace place : MenuPlace.values()) {
            List<Object[]> own = rows.stream()
                    .map(Object[].class::cast)
                    .filter(row -> row[0].equals(place.name()))
                    .toList();
            menus.put(place, isArranged || !own.isEmpty() ? menu(withFewPages(own)) : place.initial());
        }
        return menus;
    }

    private static List<Object[]> withFewPages(List<Object[]> rows) {
        List<Object[]> shown = rows.stream()
                .filter(row -> row[2].equals(MenuTarget.PAGES.name()) && row[7] != null)
                .toList();
        List<Object[]> tooMany = shown.stream().skip(MOST_PAGES).toList();
        return rows.stream().filter(row -> !tooMany.contains(row)).toList();
    }

    private static List<MenuLink> menu(List<Object[]> rows) {
        List<MenuLink> menu = new ArrayList<>();
        for (Object[] row : rows) {
            MenuLink link = link(row);
            if ((Boolean) row[1] && !menu.isEmpty()) {
                if (isShown(link)) {
                    menu.get(menu.size() - 1).under().add(link);
                }
            } else {
                menu.add(link);
            }
        }
        return menu.stream()
                .flatMap(JpaPublishedMenus::shown)
                .filter(JpaPublishedMenus::isShown)
                .toList();
    }

    /** What others belong to stays as their heading when readers do not see it itself; without a name they go alone. */
    private static Stream<MenuLink> shown(MenuLink link) {
        List<MenuLink> under = List.copyOf(link.under());
        boolean heads = !isShown(link) && !under.isEmpty();
        return heads && link.label().isEmpty()
                ? under.stream()
                : Stream.of(new MenuLink(
                        heads ? MenuTarget.HEADING : link.target(),
                        link.label(),
                        link.kind(),
                        link.slug(),
                        link.editionId(),
                        link.address(),
                        under));
    }

    private static boolean isShown(MenuLink link) {
        return switch (link.target()) {
            case ITEM, PAGES -> link.editionId() > 0;
            case HEADING -> !link.under().isEmpty();
            case HOME, ARTICLES, TOPICS, QUESTIONS, DISCLAIMERS, ELSEWHERE -> true;
        };
    }

    private static MenuLink link(Object[] row) {
        String label = (String) row[3];
        String title = (String) row[8];
        boolean named = label.isEmpty() || row[2].equals(MenuTarget.PAGES.name());
        return new MenuLink(
                MenuTarget.valueOf((String) row[2]),
                named && title != null ? title : label,
                row[5] == null ? null : ItemKind.valueOf((String) row[5]),
                row[6] == null ? null : new Slug((String) row[6]),
                row[7] == null ? 0 : ((Number) row[7]).longValue(),
                (String) row[4],
                new ArrayList<>());
    }
}
