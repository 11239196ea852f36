package org.wellspring.portal.persistence.start;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.wellspring.portal.faq.Faq;

/** Makes the questions that are there findable by what they ask, as new ones are from the beginning. */
public final class QuestionBands implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("0051");
    }

    @Override
    public String getDescription() {
        return "find similar questions";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement read = connection.createStatement();
                ResultSet faqs = read.executeQuery(
                        "select f.id, i.language, f.question from faq f join content_item i on i.id = f.id");
                PreparedStatement write =
                        connection.prepareStatement("insert into faq_band (faq_id, band) values (?, ?)")) {
            while (faqs.next()) {
                write.setLong(1, faqs.getLong(1));
                for (long band : Faq.bands(Locale.forLanguageTag(faqs.getString(2)), faqs.getString(3))) {
                    write.setLong(2, band);
                    write.addBatch();
                }
                write.executeBatch();
            }
        }
    }
}
