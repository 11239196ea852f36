package org.wellspring.portal.account;

import java.io.Serializable;
import java.util.List;
import org.wellspring.portal.DomainException;

/**
 * What a change of many accounts would come to for one of them, as it stands.
 *
 * @param version what the change is to be made on
 * @param title the name that others read
 * @param roles those after the change, in the order of {@link Role}
 * @param refusal why it would be refused; {@code null} when it would not
 */
public record Prospect(String name, long version, String title, List<Role> roles, DomainException refusal)
        implements Serializable {

    public boolean isOpen() {
        return refusal == null;
    }
}
