package org.wellspring.portal.listing;

import java.util.List;

/** The views that people keep. */
public interface SavedViews {

    void add(SavedView view);

    void remove(SavedView view);

    /** An account's views of a kind, by name. */
    List<SavedView> of(String account, ListKind kind);
}
