package org.wellspring.portal.article;

import java.util.List;
import java.util.stream.Stream;
import org.wellspring.portal.contributor.Contributor;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.topic.Topic;

/**
 * What an article names of other items.
 *
 * @param medicalReviewer the expert who looked the article over; {@code null} when there is none
 */
record Attachments(
        List<Topic> topics,
        List<Faq> faqs,
        List<Disclaimer> disclaimers,
        List<Contributor> authors,
        Contributor medicalReviewer) {

    DraftState addTo(DraftState words) {
        return words.list("topics", numbers(topics))
                .list("faqs", numbers(faqs))
                .list("disclaimers", numbers(disclaimers))
                .list("authors", numbers(authors))
                .list("medicalReviewer", numbers(reviewers()));
    }

    /** What is shown on the article's own page, and so goes public with it; topics have pages of their own. */
    Stream<ContentItem> shownWithIt() {
        return Stream.of(faqs, disclaimers, authors, reviewers()).flatMap(List::stream);
    }

    /** Without what lies in the trash. */
    Attachments inUse() {
        return new Attachments(
                inUse(topics),
                inUse(faqs),
                inUse(disclaimers),
                inUse(authors),
                inUse(reviewers()).stream().findFirst().orElse(null));
    }

    private static <T extends ContentItem> List<T> inUse(List<T> items) {
        return items.stream().filter(item -> item.trashed().isEmpty()).toList();
    }

    private List<Contributor> reviewers() {
        return medicalReviewer == null ? List.of() : List.of(medicalReviewer);
    }

    private static List<Long> numbers(List<? extends ContentItem> items) {
        return items.stream().map(ContentItem::id).toList();
    }
}
