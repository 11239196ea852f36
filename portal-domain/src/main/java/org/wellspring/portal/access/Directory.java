package org.wellspring.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;

/** Administrators see who works here. */
@ApplicationScoped
@Transactional
public class Directory {

    private final PeopleQueries queries;

    protected Directory() {
        this(null);
    }

    @Inject
    public Directory(PeopleQueries queries) {
        this.queries = queries;
    }

    public long count(Actor actor, PeopleFilter filter) {
        actor.require(Role.ADMINISTRATOR);
        return queries.count(filter);
    }

    public List<PersonRow> list(Actor actor, PeopleFilter filter, PeopleOrder order, int first, int size) {
        actor.require(Role.ADMINISTRATOR);
        return queries.list(filter, order, first, size);
    }
}
