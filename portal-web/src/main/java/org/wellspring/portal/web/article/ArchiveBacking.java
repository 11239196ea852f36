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
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.web.address.CurrentAddress;

/** The months in which articles were posted, by the year. */
@Named("archive")
@RequestScoped
public class ArchiveBacking {

    @Inject
    private CurrentArchive current;

    @Inject
    private CurrentAddress address;

    private Map<Year, List<MonthCount>> years;

    public void load() {
        years = current.get().months().stream()
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
