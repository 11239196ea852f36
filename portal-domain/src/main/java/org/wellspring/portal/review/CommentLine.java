package org.wellspring.portal.review;

import java.time.Instant;
import java.util.List;

/**
 * A comment as people read it.
 *
 * @param revision the number of the item's revision of which it speaks
 * @param passage the words it speaks of; empty when it speaks of the whole
 * @param open whether it is not settled yet
 * @param resolvedBy the name of the account that said it is settled; {@code null} while it is open
 * @param replies the answers to it, in the order in which they were made
 */
public record CommentLine(
        long id,
        int revision,
        String passage,
        String text,
        String author,
        Instant madeAt,
        boolean open,
        String resolvedBy,
        List<CommentLine> replies) {}
