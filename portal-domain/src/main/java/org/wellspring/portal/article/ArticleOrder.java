package org.wellspring.portal.article;

import java.util.List;

/**
 * Some of the articles that readers see, the last posted first, of which no more is known than that.
 *
 * @param editions their ids
 */
public record ArticleOrder(List<Long> editions) {

    public ArticleOrder {
        editions = List.copyOf(editions);
    }

    public int articles() {
        return editions.size();
    }

    /** The editions of some neighbours; fewer where the order ends. */
    public List<Long> part(int offset, int limit) {
        int from = Math.min(offset, editions.size());
        return editions.subList(from, Math.min(from + limit, editions.size()));
    }
}
