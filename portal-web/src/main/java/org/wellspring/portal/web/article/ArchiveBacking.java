package org.wellspring.portal.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellspring.portal.article.MonthCount;
import org.wellspring.portal.article.PublishedArticles;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.cache.PageKeys;

/** The months in which articles were posted, by the year. */
@Named("archive")
@RequestScoped
public class ArchiveBacking {

    @Inject
    private PageKeys keys;

    @Inject
    private PublishedArticles published;

    @Inject
    private CurrentAddress address;

    @Inject
    private ReadingInstant reading;

    private Map<Year, List<MonthCount>> years;

    public void load() {
        keys.looksAt(SurrogateKey.kind(ItemKind.ARTICLE, address.language()));
        years = published.months(address.language(), reading.get()).stream()
                .collect(Collectors.groupingBy(
                        count -> Year.of(count.month().getYear()), LinkedHashMap::new, Collectors.toList()));
    }

    public List<Map.Entry<Year, List<MonthCount>>> getYears() {
        return List.copyOf(years.entrySet());
    }

    /** The month's name in the language of the page. */
    public String name(MonthCount count) {
        return count.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, address.language());
    }

    public Slug slug(MonthCount count) {
        return new Slug(count.month().toString());
    }
}
