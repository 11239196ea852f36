package org.wellspring.portal.admin.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.access.Directory;
import org.wellspring.portal.access.PeopleOrder.Column;
import org.wellspring.portal.access.PersonRow;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.listing.Csv;
import org.wellspring.portal.admin.message.Texts;

/** The list of people as a file: exactly those whom the address lets through, in its order, with its columns. */
@WebServlet("/people.csv")
public class PeopleExportServlet extends HttpServlet {

    private static final int PORTION = 500;

    private final transient Directory directory;
    private final transient ActorBacking actor;

    @Inject
    public PeopleExportServlet(Directory directory, ActorBacking actor) {
        this.directory = directory;
        this.actor = actor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PeopleAddress address = PeopleAddress.of(request.getParameterMap());
        try {
            long total = directory.count(actor.get(), address.filter());
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"people.csv\"");
            write(total, address, new Csv(response.getWriter()), Texts.language(request));
        } catch (NotPermittedException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(long total, PeopleAddress address, Csv csv, Locale language) throws IOException {
        Actor reader = actor.get();
        csv.row(head(address, language));
        for (int first = 0; first < total; first += PORTION) {
            for (PersonRow person : directory.list(reader, address.filter(), address.order(), first, PORTION)) {
                csv.row(row(person, address, language));
            }
        }
    }

    private static List<String> head(PeopleAddress address, Locale language) {
        List<String> names = new ArrayList<>();
        names.add(Texts.text(language, "people.column.NAME"));
        names.add(Texts.text(language, "people.title_of"));
        address.columns().forEach(column -> names.add(Texts.text(language, "people.column." + column)));
        return names;
    }

    private static List<String> row(PersonRow person, PeopleAddress address, Locale language) {
        List<String> values = new ArrayList<>();
        values.add(person.name());
        values.add(person.title());
        address.columns().forEach(column -> values.add(value(column, person, language)));
        return values;
    }

    private static String value(Column column, PersonRow person, Locale language) {
        return switch (column) {
            case NAME -> person.name();
            case STATE -> Texts.text(language, "state." + person.state());
            case FACTOR -> Texts.text(language, "people.filter.factor." + person.secondFactor());
            case ROLES ->
                String.join(
                        "; ",
                        person.roles().stream()
                                .map(role -> Texts.text(language, "role." + role))
                                .toList());
            case EMAIL -> person.email().orElse("");
            case LAST_SEEN -> person.lastSeenAt().map(Instant::toString).orElse("");
            case CREATED -> person.createdAt().toString();
        };
    }
}
