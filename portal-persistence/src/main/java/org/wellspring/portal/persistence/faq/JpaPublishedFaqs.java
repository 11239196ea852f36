package org.wellspring.portal.persistence.faq;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.faq.FaqPage;
import org.wellspring.portal.faq.FaqTeaser;
import org.wellspring.portal.faq.PublishedFaqs;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

@Dependent
class JpaPublishedFaqs implements PublishedFaqs {

    private static final String PUBLIC = " from FaqEdition e where e.item.language = :language and " + Timeline.CURRENT;

    private final EntityManager entities;

    @Inject
    JpaPublishedFaqs(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<FaqPage> find(Locale language, Slug slug, Instant at) {
        String query = """
                select e.content.question, e.content.answer, e.validFrom, e.item.id, e.id,
                  (select min(f.validFrom) from FaqEdition f where f.item = e.item)
                """ + " from FaqEdition e where e.item.id = " + Timeline.SHOWN + " and " + Timeline.CURRENT;
        return entities.createQuery(query, Object[].class)
                .setParameter("language", language)
                .setParameter("kind", ItemKind.FAQ)
                .setParameter("slug", slug)
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .findFirst()
                .map(row -> new FaqPage(
                        (Long) row[4],
                        language,
                        slug,
                        (String) row[0],
                        (RichText) row[1],
                        (Instant) row[5],
                        (Instant) row[2],
                        articles((Long) row[3], at)));
    }

    private List<ItemLink> articles(Long faq, Instant at) {
        String query = """
                select new org.wellspring.portal.edition.ItemLink(e.id, e.item.slug, e.content.title)
                from ArticleEdition e join e.faqs f where %s = :faq and %s order by e.content.title
                """.formatted(Timeline.standIn("f", ItemKind.FAQ), Timeline.CURRENT);
        return entities.createQuery(query, ItemLink.class)
                .setParameter("faq", faq)
                .setParameter("at", Timeline.exact(at))
                .getResultList();
    }

    @Override
    public List<FaqTeaser> all(Locale language, Instant at, int offset, int limit) {
        return teasers(language, at, "lower(e.content.question), e.id")
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<FaqTeaser> newest(Locale language, Instant at, int limit) {
        return teasers(language, at, "e.validFrom desc, e.id desc")
                .setMaxResults(limit)
                .getResultList();
    }

    private TypedQuery<FaqTeaser> teasers(Locale language, Instant at, String order) {
        String query = "select new org.wellspring.portal.faq.FaqTeaser(e.id, e.item.slug, e.content.question)" + PUBLIC
                + " order by " + order;
        return entities.createQuery(query, FaqTeaser.class)
                .setParameter("language", language)
                .setParameter("at", Timeline.exact(at));
    }

    @Override
    public long count(Locale language, Instant at) {
        return entities.createQuery("select count(e)" + PUBLIC, Long.class)
                .setParameter("language", language)
                .setParameter("at", Timeline.exact(at))
                .getSingleResult();
    }
}
