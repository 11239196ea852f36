package org.wellspring.portal.faq;

import java.util.List;
import org.wellspring.portal.paging.Stretch;

/** The order in which the questions of a list stand, topic by topic. */
public record FaqOrder(List<FaqSection> sections) {

    public FaqOrder {
        sections = List.copyOf(sections);
    }

    /** How many questions there are. */
    public long questions() {
        return sections.stream()
                .mapToLong(section -> section.questions().size())
                .sum();
    }

    /** A part of the list; it begins and ends amid a section. */
    public List<FaqSection> part(long offset, int limit) {
        return Stretch.of(sections, section -> section.questions().size(), offset, limit).stream()
                .map(stretch -> stretch.group().part(stretch.skip(), stretch.count()))
                .toList();
    }
}
