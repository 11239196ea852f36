package org.wellspring.portal.persistence.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wellspring.portal.access.PeopleFilter;
import org.wellspring.portal.access.PeopleOrder;
import org.wellspring.portal.access.PeopleQueries;
import org.wellspring.portal.access.PersonRow;
import org.wellspring.portal.account.AccountState;
import org.wellspring.portal.account.Role;

/** Two statements a page: the people, and the roles of those. */
@Dependent
public class JpaPeopleQueries implements PeopleQueries {

    private static final String LAST_SEEN = "(select max(s.lastSeenAt) from ConsoleSession s where s.account = a.name)";

    private static final String HAS_SECOND_FACTOR =
            "exists (select 1 from SecondFactor f where f.account = a.name and f.confirmed = true)";

    private static final String SELECTED =
            """
            select a.name, a.displayName, a.email, a.locked, case when a.passwordHash is null then 1 else 0 end, %s, a.createdAt,
              %s
            """.formatted("case when " + HAS_SECOND_FACTOR + " then 1 else 0 end", LAST_SEEN);

    private final EntityManager entities;

    @Inject
    public JpaPeopleQueries(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long count(PeopleFilter filter) {
        return with(filter, entities.createQuery("select count(a)" + from(filter), Long.class))
                .getSingleResult();
    }

    @Override
    public List<PersonRow> list(PeopleFilter filter, PeopleOrder order, int first, int size) {
        String query = SELECTED + from(filter) + " order by " + by(order) + ", a.name";
        List<Object[]> rows = with(filter, entities.createQuery(query, Object[].class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        Map<String, List<Role>> roles =
                roles(rows.stream().map(row -> (String) row[0]).toList());
        return rows.stream().map(row -> person(row, roles)).toList();
    }

    /** What is not known comes last in either direction, which the databases do not agree about. */
    private static String by(PeopleOrder order) {
        String path = switch (order.column()) {
            case NAME, ROLES -> "lower(coalesce(a.displayName, a.name))";
            case EMAIL -> "lower(a.email)";
            case CREATED -> "a.createdAt";
            case LAST_SEEN -> LAST_SEEN;
            case STATE -> "case when a.locked = true then 2 when a.passwordHash is null then 0 else 1 end";
            case FACTOR -> "case when " + HAS_SECOND_FACTOR + " then 1 else 0 end";
        };
        return "case when " + path + " is null then 1 else 0 end, " + path + (order.descending() ? " desc" : " asc");
    }

    private static String from(PeopleFilter filter) {
        StringBuilder query = new StringBuilder(" from Account a where 1 = 1");
        if (!filter.words().isBlank()) {
            query.append(" and (lower(a.name) like :words escape '!' or lower(a.displayName) like :words escape '!'")
                    .append(" or lower(a.email) like :words escape '!')");
        }
        filter.role().ifPresent(role -> query.append(" and :role member of a.roles"));
        filter.state().ifPresent(state -> query.append(" and ").append(standing(state)));
        filter.secondFactor()
                .ifPresent(uses -> query.append(uses ? " and " : " and not ").append(HAS_SECOND_FACTOR));
        return query.toString();
    }

    private static String standing(AccountState state) {
        return switch (state) {
            case LOCKED -> "a.locked = true";
            case INVITED -> "a.locked = false and a.passwordHash is null";
            case ACTIVE -> "a.locked = false and a.passwordHash is not null";
        };
    }

    private static <T> TypedQuery<T> with(PeopleFilter filter, TypedQuery<T> query) {
        if (!filter.words().isBlank()) {
            String words = filter.words().strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
            query.setParameter("words", "%" + words + "%");
        }
        filter.role().ifPresent(role -> query.setParameter("role", role));
        return query;
    }

    private Map<String, List<Role>> roles(List<String> names) {
        return entities.createQuery(
                        "select a.name, r from Account a join a.roles r where a.name in :names", Object[].class)
                .setParameter("names", names)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> (Role) row[1],
                                Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf))));
    }

    private static PersonRow person(Object[] row, Map<String, List<Role>> roles) {
        String name = (String) row[0];
        AccountState present = (int) row[4] == 1 ? AccountState.INVITED : AccountState.ACTIVE;
        return new PersonRow(
                name,
                row[1] == null ? name : (String) row[1],
                Optional.ofNullable((String) row[2]),
                roles.getOrDefault(name, List.of()),
                (boolean) row[3] ? AccountState.LOCKED : present,
                (int) row[5] == 1,
                (Instant) row[6],
                Optional.ofNullable((Instant) row[7]));
    }
}
