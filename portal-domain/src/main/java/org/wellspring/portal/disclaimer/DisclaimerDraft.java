package org.wellspring.portal.disclaimer;

import java.util.Locale;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.text.Slug;

/** A disclaimer's draft as an editor opens it. */
public record DisclaimerDraft(
        long id, long version, Locale language, Slug slug, DisclaimerContent content, ItemStatus status) {

    /** Where readers find it, relative to the site's root, whether or not it is public. */
    public String address() {
        return ItemKind.DISCLAIMER.address(language, slug);
    }
}
