package org.wellspring.portal.translation;

import java.util.Locale;
import org.wellspring.portal.text.Slug;

/** The same item in another language. */
public record Counterpart(Locale language, Slug slug) {}
