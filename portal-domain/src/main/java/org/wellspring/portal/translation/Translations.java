package org.wellspring.portal.translation;

import java.util.List;
import java.util.Optional;
import org.wellspring.portal.edition.ContentItem;

/** Which items are translations of which. */
public interface Translations {

    void add(Translation translation);

    void remove(Translation translation);

    /** What the item is a translation of. */
    Optional<Translation> of(ContentItem item);

    /** The translations of an original. */
    List<Translation> from(ContentItem original);
}
