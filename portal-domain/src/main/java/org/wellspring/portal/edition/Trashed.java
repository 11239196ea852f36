package org.wellspring.portal.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * An item lies in the trash.
 *
 * @param by the name of the account that put it there
 * @param at when that was
 */
@Embeddable
public record Trashed(
        @Column(name = "trashed_by", length = 100) String by,
        @Column(name = "trashed_at") Instant at) {}
