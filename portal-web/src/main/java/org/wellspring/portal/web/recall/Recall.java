package org.wellspring.portal.web.recall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wellspring.portal.audit.AuditLog;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.web.address.CurrentPreview;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.cache.Following;

/**
 * Reads what is the same for all readers only when it has changed since it was read last. Pages of the past and previews
 * read everything anew.
 */
@RequestScoped
public class Recall {

    @Inject
    private AuditLog log;

    @Inject
    private Following following;

    @Inject
    private Recollection recollection;

    @Inject
    private ReadingInstant reading;

    @Inject
    private CurrentPreview preview;

    private OptionalLong ticket;

    private record Question(Class<?> type, Object which) {}

    /**
     * @param which tells what is read from others of its type
     * @param shows where a change would make what was read another one; the site's own are looked after in any case
     */
    public <T> T read(Class<T> type, Object which, Supplier<T> query, Function<T, Set<SurrogateKey>> shows) {
        if (reading.link().isPresent() || preview.get().isPresent()) {
            return query.get();
        }
        catchUp();
        Question key = new Question(type, which);
        return recollection.find(key).map(type::cast).orElseGet(() -> {
            T value = query.get();
            ticket.ifPresent(taken -> recollection.keep(key, value, shows.apply(value), taken));
            return value;
        });
    }

    private void catchUp() {
        if (ticket == null) {
            ticket = recollection.ticket(reading.get());
            following.reach(log.end().orElse(ChainEnd.NONE), reading.get());
        }
    }
}
