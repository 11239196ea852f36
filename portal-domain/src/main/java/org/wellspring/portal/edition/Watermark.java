package org.wellspring.portal.edition;

import java.time.Instant;

/**
 * How far the public state has come. Whoever changes what readers see adds to the record, one after the other, and what is
 * planned begins at an instant that is known; so what readers see is the same as long as both are.
 *
 * @param entries how many the record has
 * @param begun when the last edition began; {@code null} before the first
 */
public record Watermark(long entries, Instant begun) {}
