package org.wellspring.portal.faq;

import org.wellspring.portal.text.Slug;

/** A question in a list. */
public record FaqTeaser(Slug slug, String question) {}
