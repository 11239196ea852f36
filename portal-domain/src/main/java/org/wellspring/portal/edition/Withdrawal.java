package org.wellspring.portal.edition;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.revision.DraftState;

/**
 * The edition that shows nothing: from its instant on the item is taken back, and its address answers "gone". One that
 * was planned together with an edition is that edition's end.
 */
@Entity
@Table(name = "withdrawal")
@DiscriminatorValue("WITHDRAWAL")
public class Withdrawal extends Edition {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ends", updatable = false)
    private Edition ends;

    protected Withdrawal() {}

    Withdrawal(ContentItem item, Edition ends, Actor by, Instant now, Instant from) {
        super(item, DraftState.of(), by, now, from);
        this.ends = ends;
    }

    /** The edition that was published together with this end. */
    public Optional<Edition> ends() {
        return Optional.ofNullable(ends);
    }

    @Override
    public DraftState shown() {
        return DraftState.of();
    }

    @Override
    protected Edition again(Actor by, Instant now, Instant from) {
        throw new NothingToShowException();
    }

    @Override
    String inRecord() {
        return "edition %d from %s, withdrawn".formatted(number(), validFrom());
    }
}
