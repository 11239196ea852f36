package org.wellspring.portal.persistence.edition;

import jakarta.persistence.EntityManager;
import org.wellspring.portal.edition.PublishedAddresses;

/** The published addresses, for tests of other subjects. */
public final class PublishedAddressesOf {

    private PublishedAddressesOf() {}

    public static PublishedAddresses session(EntityManager entities) {
        return new JpaPublishedAddresses(entities);
    }
}
