package org.wellspring.portal.preview;

import java.time.Instant;
import java.util.Locale;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.text.Slug;

/**
 * A draft that somebody may look at.
 *
 * @param item its number
 * @param by the name of the account that the link was made for
 * @param until when the link ends
 * @param hasEnded whether it has ended already, and shows nothing
 */
public record Preview(
        long item, ItemKind kind, Locale language, Slug slug, String by, Instant until, boolean hasEnded) {}
