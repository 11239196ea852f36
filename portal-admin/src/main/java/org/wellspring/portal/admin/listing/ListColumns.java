package org.wellspring.portal.admin.listing;

import java.util.List;
import java.util.stream.Stream;
import org.wellspring.portal.listing.ItemOrder.Column;

/** The columns that people can choose: all but the title, which is always there. */
final class ListColumns {

    private static final List<Column> CHOOSABLE =
            Stream.of(Column.values()).filter(column -> column != Column.TITLE).toList();

    private ListColumns() {}

    static List<Column> choosable() {
        return CHOOSABLE;
    }
}
