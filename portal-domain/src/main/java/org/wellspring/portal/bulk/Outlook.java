package org.wellspring.portal.bulk;

import java.io.Serializable;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.workflow.Stage;

/**
 * What an act would come to for one item, as it stands.
 *
 * @param version what the act is to be done on
 * @param before the stage of the draft
 * @param after the stage to which the act leads, the same if it leads to no other
 * @param refusal why it would be refused; {@code null} when it would not
 */
public record Outlook(long id, long version, String title, Stage before, Stage after, DomainException refusal)
        implements Serializable {

    public boolean isOpen() {
        return refusal == null;
    }
}
