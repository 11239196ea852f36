package org.wellspring.portal.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.article.ArticleTeaser;
import org.wellspring.portal.article.MonthCount;
import org.wellspring.portal.article.PublishedArticles;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.asof.ShownEditions;
import org.wellspring.portal.web.problem.Absence;
import org.wellspring.portal.web.site.Pages;

/** The articles of one month, a page at a time. */
@Named("month")
@RequestScoped
public class MonthBacking {

    @Inject
    private CurrentArchive current;

    @Inject
    private PublishedArticles published;

    @Inject
    private CurrentAddress address;

    @Inject
    private Absence absence;

    @Inject
    private ReadingInstant reading;

    @Inject
    private ShownEditions shown;

    private YearMonth month;
    private Pages pages;
    private List<ArticleTeaser> teasers;

    public void load() {
        Optional<MonthCount> counted = asked().flatMap(current.get()::of);
        pages = new Pages(address.page(), counted.map(MonthCount::articles).orElse(0L));
        if (counted.isEmpty() || !pages.exists()) {
            absence.answer();
            return;
        }
        month = counted.get().month();
        teasers = published.postedIn(address.language(), month, reading.get(), pages.offset(), Pages.SIZE);
        teasers.forEach(teaser -> shown.add(teaser.editionId()));
    }

    /** A month has no other spelling. */
    private Optional<YearMonth> asked() {
        try {
            String typed = address.slug().value();
            return Optional.of(YearMonth.parse(typed))
                    .filter(parsed -> parsed.toString().equals(typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** The month as the page's language writes it. */
    public String getName() {
        return month == null
                ? ""
                : DateTimeFormatter.ofPattern("LLLL uuuu", address.language()).format(month);
    }

    public Pages getPages() {
        return pages;
    }

    public List<ArticleTeaser> getTeasers() {
        return teasers;
    }
}
