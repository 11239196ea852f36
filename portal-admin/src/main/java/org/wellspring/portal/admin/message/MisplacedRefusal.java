package org.wellspring.portal.admin.message;

import java.util.function.Supplier;
import org.wellspring.portal.DomainException;

/** A refusal about a field that only the page knows, because the form has several of its kind. */
public final class MisplacedRefusal extends RuntimeException {

    private final String field;

    private MisplacedRefusal(String field, DomainException refusal) {
        super(refusal);
        this.field = field;
    }

    /** Does something about which every refusal concerns this field. */
    public static <T> T at(String field, Supplier<T> action) {
        try {
            return action.get();
        } catch (DomainException refusal) {
            throw new MisplacedRefusal(field, refusal);
        }
    }

    String field() {
        return field;
    }
}
