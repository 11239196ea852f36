package org.wellspring.portal.edition;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wellspring.portal.account.Actor;

/** The edition that shows nothing: from its instant on the item is taken back, and its address answers "gone". */
@Entity
@Table(name = "withdrawal")
@DiscriminatorValue("WITHDRAWAL")
public class Withdrawal extends Edition {

    protected Withdrawal() {}

    Withdrawal(ContentItem item, Actor by, Instant at) {
        super(item, by, at);
    }
}
