package org.wellspring.portal.redirect;

import org.wellspring.portal.DomainException;

/** No redirect can begin at what was typed: it is no path, or it could name a person. */
public class RedirectPathRefusedException extends DomainException {

    RedirectPathRefusedException(String typed) {
        super("redirect_path_refused", typed);
    }
}
