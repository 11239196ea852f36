package org.wellspring.portal.persistence.drafting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.wellspring.portal.drafting.Attendance;

/** In the database, so that all nodes know it; in plain SQL, because a beat is no change worth an entity. */
@Dependent
class SqlAttendance implements Attendance {

    private final EntityManager entities;

    @Inject
    SqlAttendance(EntityManager entities) {
        this.entities = entities;
    }

    /** Two windows of one person may say so at once: the second finds the first one's row. */
    @Override
    public void note(long itemId, String account, Instant at) {
        execute("""
                insert into attendance (item_id, account, seen_at)
                select i.id, cast(:account as varchar), cast(:at as timestamp with time zone)
                from content_item i where i.id = :item
                on conflict do nothing
                """, itemId, account, at);
        execute(
                "update attendance set seen_at = :at where item_id = :item and account = :account",
                itemId,
                account,
                at);
    }

    private void execute(String statement, long itemId, String account, Instant at) {
        entities.createNativeQuery(statement)
                .setParameter("item", itemId)
                .setParameter("account", account)
                .setParameter("at", at)
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> others(long itemId, String account, Instant since) {
        return entities.createNativeQuery("""
                        select account from attendance
                        where item_id = :item and account <> :account and seen_at >= :since order by account
                        """, String.class)
                .setParameter("item", itemId)
                .setParameter("account", account)
                .setParameter("since", since)
                .getResultList();
    }
}
