package org.wellspring.portal.disclaimer;

import java.util.Locale;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.text.Slug;

/** A disclaimer's draft as an editor opens it. */
public record DisclaimerDraft(
        long id, long version, Locale language, Slug slug, DisclaimerContent content, ItemStatus status) {}
