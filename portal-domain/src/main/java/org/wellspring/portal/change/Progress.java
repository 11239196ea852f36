package org.wellspring.portal.change;

import java.time.Instant;
import org.wellspring.portal.audit.ChainEnd;

/**
 * How far somebody has followed what changes.
 *
 * @param read the last entry of the record that was looked at
 * @param at until when what was planned has begun
 */
public record Progress(ChainEnd read, Instant at) {}
