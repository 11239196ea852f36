package org.wellspring.portal.persistence.trash;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where else in the database an item stands: a test compares this with the foreign keys. */
final class References {

    /** What names an item and stays: by table, the columns that do. */
    static final Map<String, List<String>> NAMING = Map.ofEntries(
            Map.entry("content_item", List.of("merged_into")),
            Map.entry("article", List.of("medical_reviewer_id")),
            Map.entry("article_topic", List.of("topic_id")),
            Map.entry("article_faq", List.of("faq_id")),
            Map.entry("article_disclaimer", List.of("disclaimer_id")),
            Map.entry("article_author", List.of("contributor_id")),
            Map.entry("faq_topic", List.of("topic_id")),
            Map.entry("topic", List.of("parent_id")),
            Map.entry("disclaimer", List.of("topic_id")),
            Map.entry("article_edition", List.of("medical_reviewer_id")),
            Map.entry("article_edition_topic", List.of("topic_id")),
            Map.entry("article_edition_faq", List.of("faq_id")),
            Map.entry("article_edition_disclaimer", List.of("disclaimer_id")),
            Map.entry("article_edition_author", List.of("contributor_id")),
            Map.entry("faq_edition_topic", List.of("topic_id")),
            Map.entry("topic_edition", List.of("parent_id")),
            Map.entry("disclaimer_edition", List.of("topic_id")),
            Map.entry("menu_entry", List.of("item_id")),
            Map.entry("redirect", List.of("item_id")),
            Map.entry("translation", List.of("original_id")));

    /** Erases what is a part of an item, as far as it does not go by itself; {@code :id} is the item's number. */
    static final List<String> ERASURE = List.of(
            "delete from attendance where item_id = :id",
            "delete from translation where item_id = :id",
            "delete from feedback where item_id = :id",
            "delete from received_document where article_id = :id",
            "delete from suggestion where item_id = :id",
            "update review_comment set reply_to = null where item_id = :id",
            "delete from review_comment where item_id = :id",
            "delete from revision_field where revision_id in (select r.id from revision r where r.item_id = :id)",
            "delete from revision where item_id = :id",
            "delete from link where item_id = :id",
            "delete from draft_findings where item_id = :id",
            "delete from topic_place where topic_id = :id",
            """
            update link set unclaimed = true where exists (select 1 from address_claim a
              where a.item_id = :id and a.kind = link.target_kind and a.language = link.target_language
                and a.slug = link.target_slug)
            """);

    private References() {}

    /** The numbers of items that something names. */
    static String named() {
        return NAMING.entrySet().stream()
                .flatMap(table -> table.getValue().stream().map(column -> named(table.getKey(), column)))
                .sorted()
                .collect(Collectors.joining(" union all "));
    }

    private static String named(String table, String column) {
        return "select %1$s from %2$s where %1$s in (:ids)".formatted(column, table);
    }
}
