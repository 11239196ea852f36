package org.wellspring.portal.persistence.topic;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * The topics of a language as their drafts lie, numbers only: even thousands are read in a few milliseconds. What was
 * merged lies under what it was merged into, but is no topic any more: what lies under it lies under that one. What lies
 * under a topic in the trash lies under the one above that.
 */
final class DraftTree {

    private static final String LINKS = """
            select t.id, coalesce(i.merged_into, t.parent_id), i.merged_into, i.trashed_at
            from topic t join content_item i on i.id = t.id where i.language = :language
            """;

    private final Map<Long, List<Long>> children = new HashMap<>();
    private final Set<Long> merged = new TreeSet<>();
    private final Set<Long> trashed = new TreeSet<>();

    private DraftTree() {}

    static DraftTree of(EntityManager entities, Locale language) {
        DraftTree tree = new DraftTree();
        List<?> rows = entities.createNativeQuery(LINKS, Object[].class)
                .setParameter("language", language.toLanguageTag())
                .getResultList();
        rows.forEach(row -> tree.add((Object[]) row));
        return tree;
    }

    private void add(Object[] row) {
        Long topic = ((Number) row[0]).longValue();
        Long above = row[1] == null ? 0L : ((Number) row[1]).longValue();
        children.computeIfAbsent(above, unknown -> new ArrayList<>()).add(topic);
        if (row[2] != null) {
            merged.add(topic);
        }
        if (row[3] != null) {
            trashed.add(topic);
        }
    }

    /** The topics right under another one, or those under none. */
    List<Long> under(OptionalLong parent) {
        List<Long> found = new ArrayList<>();
        for (Long child : children.getOrDefault(parent.orElse(0), List.of())) {
            if (merged.contains(child) || trashed.contains(child)) {
                found.addAll(under(OptionalLong.of(child)));
            } else {
                found.add(child);
            }
        }
        return found;
    }

    /** What was merged into the topic or into any below it. */
    Set<Long> mergedBelow(Long topic) {
        Set<Long> found = new TreeSet<>();
        if (!merged.isEmpty()) {
            collect(topic, found, new TreeSet<>());
        }
        return found;
    }

    private void collect(Long topic, Set<Long> found, Set<Long> seen) {
        for (Long child : children.getOrDefault(topic, List.of())) {
            if (seen.add(child)) {
                if (merged.contains(child)) {
                    found.add(child);
                }
                collect(child, found, seen);
            }
        }
    }
}
