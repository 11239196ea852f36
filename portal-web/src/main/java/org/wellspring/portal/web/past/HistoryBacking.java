package org.wellspring.portal.web.past;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.past.History;
import org.wellspring.portal.past.LookingThrough;
import org.wellspring.portal.past.PastEdition;
import org.wellspring.portal.revision.Row;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.address.Route;
import org.wellspring.portal.web.asof.ShownEditions;
import org.wellspring.portal.web.problem.Absence;
import org.wellspring.portal.web.site.Days;
import org.wellspring.portal.web.site.Pages;

/** The history of one item: its editions with dates, reasons and differences, a page at a time. */
@Named("history")
@RequestScoped
public class HistoryBacking {

    @Inject
    private LookingThrough looking;

    @Inject
    private CurrentAddress address;

    @Inject
    private Absence absence;

    @Inject
    private ReadingInstant reading;

    @Inject
    private Days days;

    @Inject
    private ShownEditions shown;

    private Pages pages;
    private History history;

    public void load() {
        pages = new Pages(address.page(), looking.count(kind(), address.language(), address.slug(), reading.get()));
        Optional<History> found =
                looking.history(kind(), address.language(), address.slug(), reading.get(), pages.offset(), Pages.SIZE);
        if (found.isEmpty()) {
            absence.answer(kind());
        } else if (pages.exists()) {
            history = found.get();
            history.editions().forEach(edition -> shown.add(edition.editionId()));
        } else {
            absence.answer();
        }
    }

    private ItemKind kind() {
        return isOfArticle() ? ItemKind.ARTICLE : ItemKind.DISCLAIMER;
    }

    public boolean isOfArticle() {
        return address.get().orElseThrow().route() == Route.ARTICLE_HISTORY;
    }

    /** The page whose history this is. */
    public String getPage() {
        return kind().address(address.language(), address.slug());
    }

    public Pages getPages() {
        return pages;
    }

    public History getHistory() {
        return history;
    }

    public LocalDate day(PastEdition edition) {
        return days.of(edition.from());
    }

    /** What a line says now. */
    public String words(Row line) {
        return line.after().stream().map(Row.Run::text).collect(Collectors.joining());
    }
}
