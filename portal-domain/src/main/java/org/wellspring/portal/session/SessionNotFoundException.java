package org.wellspring.portal.session;

import org.wellspring.portal.DomainException;

/** The person has no such session, or it has ended already. */
public class SessionNotFoundException extends DomainException {

    SessionNotFoundException() {
        super("session_not_found");
    }
}
