package org.wellspring.portal.persistence.article;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wellspring.portal.article.Credits;
import org.wellspring.portal.contributor.Byline;
import org.wellspring.portal.disclaimer.DisclaimerEntry;
import org.wellspring.portal.disclaimer.Region;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.faq.FaqEntry;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/**
 * The topics, questions, disclaimers and people that an article's edition names, as readers see them at an instant: in
 * their order, disclaimers by region, and what became a part of another as that one, once.
 */
record NamedItems(List<Tuple> rows) {

    private static final String QUERY = """
            select n.role, e.id, shown.language, shown.slug, coalesce(t.name, c.name, f.question, d.title),
              c.qualifications, coalesce(f.answer, d.body), d.region, shown.id
            from (
              select 'TOPIC' as role, position, topic_id as item_id from article_edition_topic where edition_id = :edition
              union all
              select 'FAQ', position, faq_id from article_edition_faq where edition_id = :edition
              union all
              select 'DISCLAIMER', disclaimer_id, disclaimer_id from article_edition_disclaimer where edition_id = :edition
              union all
              select 'AUTHOR', position, contributor_id from article_edition_author where edition_id = :edition
              union all
              select 'REVIEWER', 0, medical_reviewer_id from article_edition where id = :edition) n
            join content_item i on i.id = n.item_id
            join content_item shown on shown.id = %s
            left join edition e on e.item_id = shown.id and %s
            left join topic_edition t on t.id = e.id
            left join contributor_edition c on c.id = e.id
            left join faq_edition f on f.id = e.id
            left join disclaimer_edition d on d.id = e.id and d.scope = 'ARTICLE' and shown.language = :language
            order by n.role,
              case d.region when 'EVERYWHERE' then 1 when 'US' then 2 when 'EU' then 3 else 4 end,
              n.position
            """.formatted(Timeline.standInRow("i"), Timeline.SHOWN_ROW);

    @SuppressWarnings("unchecked")
    static NamedItems by(EntityManager entities, Locale language, long articleEdition, Instant at) {
        return new NamedItems(entities.createNativeQuery(QUERY, Tuple.class)
                .setParameter("language", language.toLanguageTag())
                .setParameter("edition", articleEdition)
                .setParameter("at", Timeline.exact(at))
                .getResultList());
    }

    List<ItemLink> topics() {
        return of("TOPIC", row -> new ItemLink(id(row), language(row), slug(row), name(row)))
                .toList();
    }

    /** Those of the topics that were taken back too. */
    List<Long> topicNumbers() {
        return named("TOPIC").map(row -> row.get(8, Long.class)).toList();
    }

    List<FaqEntry> faqs() {
        return of("FAQ", row -> new FaqEntry(id(row), language(row), slug(row), name(row), text(row)))
                .toList();
    }

    Stream<DisclaimerEntry> disclaimers() {
        return of(
                "DISCLAIMER",
                row -> new DisclaimerEntry(
                        id(row), slug(row), name(row), text(row), Region.valueOf(row.get(7, String.class))));
    }

    Credits credits() {
        Optional<Byline> reviewer = of("REVIEWER", NamedItems::byline).findFirst();
        return new Credits(of("AUTHOR", NamedItems::byline).toList(), reviewer);
    }

    private <T> Stream<T> of(String role, Function<Tuple, T> made) {
        return named(role).filter(row -> row.get(4) != null).map(made).distinct();
    }

    private Stream<Tuple> named(String role) {
        return rows.stream().filter(row -> row.get(0, String.class).equals(role));
    }

    private static Byline byline(Tuple row) {
        return new Byline(id(row), language(row), slug(row), name(row), row.get(5, String.class));
    }

    private static long id(Tuple row) {
        return row.get(1, Long.class);
    }

    private static Locale language(Tuple row) {
        return Locale.forLanguageTag(row.get(2, String.class));
    }

    private static Slug slug(Tuple row) {
        return new Slug(row.get(3, String.class));
    }

    private static RichText text(Tuple row) {
        return RichText.ofStored(row.get(6, String.class));
    }

    /** Nothing where the item is not public. */
    private static String name(Tuple row) {
        return row.get(4, String.class);
    }
}
