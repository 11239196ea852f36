package org.wellspring.portal.trash;

import org.wellspring.portal.DomainException;

/** What readers are going to see is called off before it is put into the trash. */
public class StillPlannedException extends DomainException {

    StillPlannedException() {
        super("still_planned");
    }
}
