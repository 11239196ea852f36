package org.wellspring.portal.revision;

import java.util.List;

/** The merged value of one field, and where it took mine because the two sides conflict. */
record FieldMerge(String value, List<FieldConflict> conflicts) {

    static FieldMerge clean(String value) {
        return new FieldMerge(value, List.of());
    }

    static FieldMerge conflicting(String name, Form form, String ancestor, String mine, String theirs) {
        return new FieldMerge(mine, List.of(new FieldConflict(name, form, ancestor, mine, theirs)));
    }
}
