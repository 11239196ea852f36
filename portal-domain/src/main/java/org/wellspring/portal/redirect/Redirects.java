package org.wellspring.portal.redirect;

import java.util.List;
import java.util.Optional;

/** All redirects, those that were removed included. */
public interface Redirects {

    void add(Redirect redirect);

    Optional<Redirect> find(long id);

    /** The redirect from a path, be it removed. */
    Optional<Redirect> from(String path);

    /** Those that were not removed, by their paths. */
    List<Redirect> list(int offset, int limit);

    long count();
}
