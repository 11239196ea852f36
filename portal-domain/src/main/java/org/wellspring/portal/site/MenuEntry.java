package org.wellspring.portal.site;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A line of a menu.
 *
 * @param nested whether it belongs to the last one before it that is not
 * @param label empty for the name of what it leads to
 * @param item the number of the item to which it leads; {@code null} for another target
 * @param address where it leads on another site; empty for another target
 */
@Embeddable
public record MenuEntry(
        @Column(nullable = false) boolean nested,

        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
        MenuTarget target,

        @Column(nullable = false, length = MenuEntry.MAX_LABEL_LENGTH)
        String label,

        @Column(name = "item_id") Long item,

        @Column(nullable = false, length = Site.MAX_ADDRESS_LENGTH)
        String address) {

    public static final int MAX_LABEL_LENGTH = 60;

    /** An entry for one of the portal's own pages, by its own name. */
    static MenuEntry of(MenuTarget target) {
        return new MenuEntry(false, target, "", null, "");
    }

    String inRecord() {
        String where =
                target == MenuTarget.ITEM ? "item " + item : target == MenuTarget.ELSEWHERE ? address : target.name();
        return (nested ? "> " : "") + (label.isEmpty() ? where : label + " (" + where + ")");
    }
}
