package org.wellspring.portal.persistence.listing;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.Form;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.SearchWords;

/** The words of each draft, by which lists find it. A save writes only those that came or went. */
public final class ItemWords {

    private final EntityManager entities;

    public ItemWords(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Makes the words of a state those by which the item is found.
     *
     * @return how many they are
     */
    public int keep(long itemId, DraftState state) {
        entities.flush();
        Set<String> wanted = of(state);
        entities.unwrap(Session.class).doWork(connection -> {
            Set<String> known = known(connection, itemId);
            each(connection, "delete from item_word where word = ? and item_id = ?", without(known, wanted), itemId);
            each(
                    connection,
                    "insert into item_word (item_id, kind, word) select id, kind, cast(? as varchar) from content_item where id = ?",
                    without(wanted, known),
                    itemId);
        });
        return wanted.size();
    }

    /** The words of all that is text in a state. */
    public static Set<String> of(DraftState state) {
        return state.fields().stream()
                .filter(field -> field.form() == Form.LINE || field.form() == Form.RICH)
                .map(field -> field.form() == Form.RICH
                        ? RichText.ofStored(field.value()).plainText()
                        : field.value())
                .collect(Collectors.collectingAndThen(Collectors.joining("\n"), SearchWords::of));
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        Set<String> rest = new HashSet<>(words);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> known(Connection connection, long itemId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select word from item_word where item_id = ?")) {
            select.setLong(1, itemId);
            Set<String> words = new HashSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    words.add(rows.getString(1));
                }
            }
            return words;
        }
    }

    private static void each(Connection connection, String statement, Set<String> words, long itemId)
            throws SQLException {
        if (words.isEmpty()) {
            return;
        }
        try (PreparedStatement change = connection.prepareStatement(statement)) {
            for (String word : words) {
                change.setString(1, word);
                change.setLong(2, itemId);
                change.addBatch();
            }
            change.executeBatch();
        }
    }
}
