package org.wellspring.portal.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.function.Supplier;

/** Reads what readers would see if a draft were public. */
@ApplicationScoped
public class Rehearsing {

    private final Rehearsal rehearsal;

    protected Rehearsing() {
        this(null);
    }

    @Inject
    public Rehearsing(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /**
     * @param id of the item whose draft counts as published at the instant
     * @param by the name of the account that looks
     * @param read asks for what readers see at that instant
     */
    public <T> T see(long id, String by, Instant at, Supplier<T> read) {
        try {
            return once(id, by, at, read);
        } catch (PersistenceException changedMeanwhile) {
            return once(id, by, at, read);
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T once(long id, String by, Instant at, Supplier<T> read) {
        try {
            rehearsal.perform(id, by, at, read);
            throw new IllegalStateException("A rehearsal always ends");
        } catch (Rehearsed rehearsed) {
            return (T) rehearsed.seen();
        }
    }
}
