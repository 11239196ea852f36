package org.wellspring.portal.persistence.faq;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.faq.FaqGroup;
import org.wellspring.portal.faq.FaqSection;
import org.wellspring.portal.faq.FaqTeaser;

/** What readers see of questions, of which no more is known than their editions. */
record FaqGroups(EntityManager entities) {

    List<FaqGroup> of(List<FaqSection> sections) {
        Map<Long, ItemLink> topics = found(
                entities.createQuery("""
                        select new org.wellspring.portal.edition.ItemLink(e.id, e.item.language, e.item.slug, e.content.name)
                        from TopicEdition e where e.id in :editions
                        """, ItemLink.class),
                sections.stream().flatMap(section -> section.topic().stream()).toList(),
                ItemLink::editionId);
        Map<Long, FaqTeaser> questions = found(
                entities.createQuery("""
                        select new org.wellspring.portal.faq.FaqTeaser(e.id, e.item.language, e.item.slug, e.content.question)
                        from FaqEdition e where e.id in :editions
                        """, FaqTeaser.class),
                sections.stream()
                        .flatMap(section -> section.questions().stream())
                        .toList(),
                FaqTeaser::editionId);
        return sections.stream()
                .map(section -> new FaqGroup(
                        section.topic().map(topics::get),
                        section.questions().stream().map(questions::get).toList()))
                .toList();
    }

    private static <T> Map<Long, T> found(TypedQuery<T> query, List<Long> editions, Function<T, Long> edition) {
        return query.setParameter("editions", editions)
                .getResultStream()
                .collect(Collectors.toMap(edition, Function.identity()));
    }
}
