package org.wellspring.portal.account;

import org.wellspring.portal.DomainException;

/** A new account cannot have the name; the key names the rule. */
public class NameRefusedException extends DomainException {

    NameRefusedException(String rule, Object... arguments) {
        super("name_refused." + rule, arguments);
    }
}
