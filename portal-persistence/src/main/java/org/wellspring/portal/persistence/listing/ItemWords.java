package org.wellspring.portal.persistence.listing;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.wellspring.portal.edition.ContentItem;
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
        Map<String, Boolean> wanted =
                of(state, entities.find(ContentItem.class, itemId).title());
        entities.unwrap(Session.class).doWork(connection -> {
            Map<String, Boolean> known = known(connection, itemId);
            delete(connection, itemId, without(known, wanted).keySet());
            insert(connection, itemId, without(wanted, known));
        });
        return wanted.size();
    }

    /** The words of all that is text in a state, and whether each is in the title. */
    private static Map<String, Boolean> of(DraftState state, String title) {
        Set<String> titled = SearchWords.of(title);
        Map<String, Boolean> words = new HashMap<>();
        of(state).forEach(word -> words.put(word, titled.contains(word)));
        titled.forEach(word -> words.put(word, true));
        return words;
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

    private static Map<String, Boolean> without(Map<String, Boolean> words, Map<String, Boolean> others) {
        Map<String, Boolean> rest = new HashMap<>(words);
        rest.entrySet().removeAll(others.entrySet());
        return rest;
    }

    private static Map<String, Boolean> known(Connection connection, long itemId) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select word, in_title from item_word where item_id = ?")) {
            select.setLong(1, itemId);
            Map<String, Boolean> words = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    words.put(rows.getString(1), rows.getBoolean(2));
                }
            }
            return words;
        }
    }

    private static void delete(Connection connection, long itemId, Set<String> words) throws SQLException {
        if (words.isEmpty()) {
            return;
        }
        try (PreparedStatement delete =
                connection.prepareStatement("delete from item_word where item_id = ? and word = ?")) {
            for (String word : words) {
                delete.setLong(1, itemId);
                delete.setString(2, word);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private static void insert(Connection connection, long itemId, Map<String, Boolean> words) throws SQLException {
        if (words.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into item_word (item_id, kind, word, in_title)
                select id, kind, cast(? as varchar), cast(? as boolean) from content_item where id = ?
                """)) {
            for (Map.Entry<String, Boolean> word : words.entrySet()) {
                insert.setString(1, word.getKey());
                insert.setBoolean(2, word.getValue());
                insert.setLong(3, itemId);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
