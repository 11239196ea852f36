package org.wellspring.portal.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/**
 * The point of a picture that matters most: it stays in sight when the picture is cut.
 *
 * @param x from the left, in percent of the width
 * @param y from the top, in percent of the height
 */
@Embeddable
public record Focus(
        @Column(name = "focus_x", nullable = false) int x,
        @Column(name = "focus_y", nullable = false) int y) {

    public static final Focus CENTRE = new Focus(50, 50);

    private static final int ALL = 100;

    /** @throws IllegalArgumentException when the point is outside of the picture */
    public Focus {
        if (x < 0 || x > ALL || y < 0 || y > ALL) {
            throw new IllegalArgumentException("Outside: " + x + " " + y);
        }
    }

    static Optional<Focus> of(int x, int y) {
        return x <= ALL && y <= ALL ? Optional.of(new Focus(x, y)) : Optional.empty();
    }

    /** The point moved into the picture if it was outside. */
    public static Focus nearest(int x, int y) {
        return new Focus(Math.max(0, Math.min(ALL, x)), Math.max(0, Math.min(ALL, y)));
    }

    /** As in addresses: {@code 50-30}. */
    @Override
    public String toString() {
        return x + "-" + y;
    }
}
