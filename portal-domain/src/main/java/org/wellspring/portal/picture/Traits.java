package org.wellspring.portal.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What has to be known of a picture to scale it.
 *
 * @param orientation how its pixels have to be turned to be shown
 * @param opaque whether nothing shines through it
 * @param animated whether it moves
 * @param scalable whether renditions can be made of it
 */
@Embeddable
public record Traits(
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
        Orientation orientation,

        @Column(nullable = false) boolean opaque,
        @Column(nullable = false) boolean animated,
        @Column(nullable = false) boolean scalable) {

    /** Of a picture that lies as it is shown and stands still. */
    static Traits still(boolean opaque) {
        return new Traits(Orientation.UPRIGHT, opaque, false, true);
    }
}
