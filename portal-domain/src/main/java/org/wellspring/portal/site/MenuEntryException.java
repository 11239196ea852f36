package org.wellspring.portal.site;

import org.wellspring.portal.DomainException;

/** An entry of a menu cannot be as it is. */
public class MenuEntryException extends DomainException {

    private final int position;
    private final String field;

    private MenuEntryException(String rule, int position, String field, Object... limits) {
        super("menu_entry." + rule, limits);
        this.position = position;
        this.field = field;
    }

    static MenuEntryException label(int position) {
        return new MenuEntryException("no_label", position, "label");
    }

    static MenuEntryException item(int position) {
        return new MenuEntryException("no_item", position, "item");
    }

    static MenuEntryException address(int position) {
        return new MenuEntryException("no_web_address", position, "address");
    }

    static MenuEntryException place(int position) {
        return new MenuEntryException("nested_under_nothing", position, "label");
    }

    static MenuEntryException tooLong(int position, int max) {
        return new MenuEntryException("too_long", position, "label", max);
    }

    /** Counts the entries from 0. */
    public int position() {
        return position;
    }

    /** The part of the entry that is wrong: {@code label}, {@code item} or {@code address}. */
    public String field() {
        return field;
    }
}
