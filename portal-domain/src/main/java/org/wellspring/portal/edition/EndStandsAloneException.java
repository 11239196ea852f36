package org.wellspring.portal.edition;

import org.wellspring.portal.DomainException;

/** An edition cannot be called off while another one lies between it and its end. */
public class EndStandsAloneException extends DomainException {

    EndStandsAloneException(int number) {
        super("end_stands_alone", number);
    }
}
