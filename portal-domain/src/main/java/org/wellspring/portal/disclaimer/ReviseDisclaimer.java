package org.wellspring.portal.disclaimer;

import org.wellspring.portal.text.Slug;

/** A disclaimer's draft as an editor wants it; {@code version} is the one that the editor opened. */
public record ReviseDisclaimer(long id, long version, Slug slug, DisclaimerContent content) {}
