package org.wellspring.portal.bulk;

import java.io.Serializable;
import org.wellspring.portal.DomainException;

/**
 * What an act came to for one item.
 *
 * @param refusal why it was refused; {@code null} when it was done
 */
public record Outcome(long id, String title, DomainException refusal) implements Serializable {

    public boolean isDone() {
        return refusal == null;
    }
}
