package org.wellspring.portal.admin.edition;

import org.wellspring.portal.edition.ItemKind;

/** Where each kind of items has its list and, below it, its editor. */
public final class Kinds {

    private Kinds() {}

    /** As {@link #path}, of the kind with this name. */
    public static String pathOf(String kind) {
        return path(ItemKind.valueOf(kind));
    }

    /** The address of the list, relative to this war. */
    public static String path(ItemKind kind) {
        return switch (kind) {
            case ARTICLE -> "/articles";
            case FAQ -> "/questions";
            case DISCLAIMER -> "/disclaimers";
            case TOPIC -> "/topics";
            case CONTRIBUTOR -> "/contributors";
            case PAGE -> "/pages";
        };
    }
}
