package org.wellspring.portal.bulk;

import java.io.Serializable;
import org.wellspring.portal.DomainException;

/**
 * What a change of many accounts came to for one of them.
 *
 * @param title the name that others read
 * @param refusal why it was refused; {@code null} when it was made
 */
public record PersonOutcome(String name, String title, DomainException refusal) implements Serializable {

    public boolean isDone() {
        return refusal == null;
    }
}
