package org.wellspring.portal.web.asof;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The editions of which the page shows something. */
@RequestScoped
public class ShownEditions {

    private final Set<Long> ids = new LinkedHashSet<>();

    public void add(long id) {
        ids.add(id);
    }

    public void addAll(List<Long> more) {
        ids.addAll(more);
    }

    public Set<Long> ids() {
        return Set.copyOf(ids);
    }
}
