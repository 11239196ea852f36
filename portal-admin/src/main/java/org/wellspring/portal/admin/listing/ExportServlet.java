package org.wellspring.portal.admin.listing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.admin.message.Times;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.listing.ItemLine;
import org.wellspring.portal.listing.ItemOrder.Column;
import org.wellspring.portal.listing.Listing;

/** A list as a file: exactly the items that the address lets through, in its order, with its columns. */
@WebServlet("/list.csv")
public class ExportServlet extends HttpServlet {

    private static final int PORTION = 500;

    private final transient Listing listing;
    private final transient ActorBacking actor;

    @Inject
    public ExportServlet(Listing listing, ActorBacking actor) {
        this.listing = listing;
        this.actor = actor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ItemKind> kind = new Parameters(request.getParameterMap()).choice("kind", ItemKind.class);
        if (kind.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ListAddress address = ListAddress.of(kind.get(), request.getParameterMap(), Times.zone());
        try {
            List<Long> ids = listing.find(actor.get(), address.filter(), address.order(), Integer.MAX_VALUE);
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + kind.get().name().toLowerCase(Locale.ROOT) + ".csv\"");
            write(ids, address, new Csv(response.getWriter()), Texts.language(request));
        } catch (DomainException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Portion by portion, so that a list of any length needs little memory. */
    private void write(List<Long> ids, ListAddress address, Csv csv, Locale language) throws IOException {
        Actor reader = actor.get();
        csv.row(head(address, language));
        for (int from = 0; from < ids.size(); from += PORTION) {
            List<Long> portion = ids.subList(from, Math.min(from + PORTION, ids.size()));
            for (ItemLine line : listing.lines(reader, portion)) {
                csv.row(row(line, address, language));
            }
        }
    }

    private static List<String> head(ListAddress address, Locale language) {
        List<String> names = new ArrayList<>();
        names.add(Texts.text(language, "list.export.number"));
        names.add(Texts.text(language, "list.column.TITLE"));
        names.add(Texts.text(language, "list.export.address"));
        names.add(Texts.text(language, "list.export.topics"));
        address.columns().forEach(column -> names.add(Texts.text(language, "list.column." + column)));
        if (address.columns().contains(Column.CHANGED)) {
            names.add(Texts.text(language, "list.column.AUTHOR"));
        }
        return names;
    }

    private static List<String> row(ItemLine line, ListAddress address, Locale language) {
        List<String> values = new ArrayList<>();
        values.add(String.valueOf(line.id()));
        values.add(line.title());
        values.add(line.address());
        values.add(String.join("; ", line.topics()));
        address.columns().forEach(column -> values.add(value(column, line, language)));
        if (address.columns().contains(Column.CHANGED)) {
            values.add(line.changedBy());
        }
        return values;
    }

    private static String value(Column column, ItemLine line, Locale language) {
        return switch (column) {
            case TITLE -> line.title();
            case STATUS -> Texts.text(language, "status." + line.status());
            case STAGE -> Texts.text(language, "stage." + line.stage());
            case CHECKS -> String.valueOf(line.blocking());
            case LANGUAGE -> line.language().toLanguageTag();
            case REVIEWER -> text(line.reviewer());
            case DUE -> text(line.dueOn());
            case NEXT_REVIEW -> text(line.nextReviewOn());
            case PLANNED -> text(line.turnsAt());
            case AUTHOR -> line.changedBy();
            case CHANGED -> line.changedAt().toString();
        };
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
