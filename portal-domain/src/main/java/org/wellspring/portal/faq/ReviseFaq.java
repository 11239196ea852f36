package org.wellspring.portal.faq;

import org.wellspring.portal.text.Slug;

/** A question's draft as an editor wants it; {@code version} is the one that the editor opened. */
public record ReviseFaq(long id, long version, Slug slug, FaqContent content) {}
