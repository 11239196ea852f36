package org.wellspring.portal.faq;

import java.util.Locale;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.text.Slug;

/** A question's draft as an editor opens it. */
public record FaqDraft(long id, long version, Locale language, Slug slug, FaqContent content, ItemStatus status) {

    /** Where readers find it, relative to the site's root, whether or not it is public. */
    public String address() {
        return ItemKind.FAQ.address(language, slug);
    }
}
