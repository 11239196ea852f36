package org.wellspring.portal.persistence.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.api.Trigger;

/**
 * H2's trigger on the record. H2 makes it by its name when it is first needed; where it cannot be found, as in a tool
 * that knows nothing of the portal, H2 refuses the statement just as well.
 */
public final class OnlyAdded implements Trigger {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Override
    public void fire(Connection connection, Object[] oldRow, Object[] newRow) throws SQLException {
        throw new SQLException(
                "The record is only ever added to.", INSUFFICIENT_PRIVILEGE, ErrorCode.NOT_ENOUGH_RIGHTS_FOR_1);
    }
}
