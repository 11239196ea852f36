package org.wellspring.portal.persistence.bench;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.AuditHead;
import org.wellspring.portal.audit.AuditLog;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.persistence.DomainEntities;
import org.wellspring.portal.persistence.edition.JpaContentItems;
import org.wellspring.portal.persistence.edition.Showings;
import org.wellspring.portal.persistence.listing.ItemWords;
import org.wellspring.portal.revision.Revision;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.SearchWords;

/**
 * Puts items into the database in large portions, as the domain makes them: with their editions, addresses, drafts, words
 * and entries in the record, so that the portal can open, change, publish and verify each.
 */
final class Shelf implements AutoCloseable {

    private static final int PORTION = 1_000;

    private final SessionFactory factory;
    private final Session session;
    private final Map<RichText, Set<String>> wordsOfTexts = new ConcurrentHashMap<>();
    private final List<ContentItem> added = new ArrayList<>();
    private final AuditTrail audit;
    private final String indexOfWords;
    private Instant now;

    Shelf(DataSource database) {
        Configuration configuration = new Configuration();
        configuration.getProperties().put("hibernate.connection.datasource", database);
        configuration.setProperty("hibernate.jdbc.time_zone", "UTC");
        configuration.setProperty("hibernate.jdbc.batch_size", "500");
        configuration.setProperty("hibernate.order_inserts", "true");
        configuration.setProperty("hibernate.order_updates", "true");
        DomainEntities.all().forEach(configuration::addAnnotatedClass);
        factory = configuration.buildSessionFactory();
        session = factory.openSession();
        session.beginTransaction();
        indexOfWords = definition();
        session.createNativeMutationQuery("drop index item_word_word").executeUpdate();
        audit = new AuditTrail(new Log(), () -> now);
    }

    /** The items as the domain asks for them, found without looking: all of them are there. */
    JpaContentItems items() {
        return new JpaContentItems(session) {
            @Override
            public <T extends ContentItem> Optional<T> find(Class<T> type, long id) {
                return Optional.of(session.getReference(type, id));
            }
        };
    }

    <T extends ContentItem> T reference(Class<T> type, long id) {
        return session.getReference(type, id);
    }

    void begin(ContentItem item, Actor by, Instant at) {
        now = at;
        items().addAt(item, at);
        audit.record(by, Act.CREATED, item.subject(), "", item.title());
        added.add(item);
    }

    void publish(ContentItem item, Actor by, Instant at, Instant from) {
        now = at;
        item.appearOn(LocalDate.ofInstant(from, ZoneOffset.UTC));
        Edition edition = item.publish(by, at, from);
        session.persist(edition);
        audit.record(
                by,
                from.isAfter(at) ? Act.SCHEDULED : Act.PUBLISHED,
                item.subject(),
                "",
                "edition %d from %s, SHA-256 %s".formatted(edition.number(), from, edition.digest()));
    }

    void takeBack(ContentItem item, Actor by, Instant at) {
        now = at;
        Edition withdrawal = item.takeBack(by, at);
        session.persist(withdrawal);
        audit.record(
                by,
                Act.TAKEN_BACK,
                item.subject(),
                "",
                "edition %d from %s, SHA-256 %s".formatted(withdrawal.number(), at, withdrawal.digest()));
    }

    /** Writes what was put on the shelf since, once it is enough. */
    void portion() {
        if (added.size() >= PORTION) {
            write();
        }
    }

    void write() {
        added.forEach(item -> session.persist(new Revision(
                item.id(),
                item.revision(),
                item.draft(),
                List.of(),
                Saving.SAVED,
                item.changedBy(),
                item.changedAt())));
        new Showings(session).arrange(added.stream().map(ContentItem::id).toList());
        session.doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into item_word (item_id, kind, word, in_title) values (?, ?, ?, ?)")) {
                for (ContentItem item : added) {
                    Set<String> titled = SearchWords.of(item.title());
                    for (String word : words(item)) {
                        insert.setLong(1, item.id());
                        insert.setString(2, item.kind().name());
                        insert.setString(3, word);
                        insert.setBoolean(4, titled.contains(word));
                        insert.addBatch();
                    }
                }
                insert.executeBatch();
            }
        });
        session.getTransaction().commit();
        session.clear();
        added.clear();
        session.beginTransaction();
    }

    /** As {@link ItemWords#of} finds them; there are few texts, so each is taken apart once. */
    private Set<String> words(ContentItem item) {
        Set<String> words = SearchWords.of(item.title());
        item.draft().fields().forEach(field -> {
            switch (field.form()) {
                case LINE -> words.addAll(SearchWords.of(field.value()));
                case RICH ->
                    words.addAll(wordsOfTexts.computeIfAbsent(
                            RichText.ofStored(field.value()), text -> SearchWords.of(text.plainText())));
                default -> {
                    // Numbers and days are no words.
                }
            }
        });
        return words;
    }

    /** The one index that grows at random places; it is made at the end, in one go. */
    private String definition() {
        boolean postgres = session.doReturningWork(
                connection -> connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"));
        return "create index item_word_word on item_word (kind, word" + (postgres ? " varchar_pattern_ops" : "")
                + ", item_id)";
    }

    @Override
    public void close() {
        write();
        // What is missing in a draft blocks it; nothing else was looked at.
        session.createNativeMutationQuery("""
                        insert into draft_findings (item_id, version, blocking, warnings, hints)
                        select i.id, 0, case when a.body = '' then 1 else 0 end, 0, 0
                        from content_item i left join article a on a.id = i.id
                        """).executeUpdate();
        session.createNativeMutationQuery(indexOfWords).executeUpdate();
        session.getTransaction().commit();
        session.close();
        factory.close();
    }

    /** The record, without asking the database for its end before each entry. */
    private final class Log implements AuditLog {

        @Override
        public AuditHead lockHead() {
            return session.find(AuditHead.class, AuditHead.ID);
        }

        @Override
        public void add(AuditEntry entry) {
            session.persist(entry);
        }

        @Override
        public Optional<ChainEnd> end() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<AuditEntry> after(long number, int limit) {
            throw new UnsupportedOperationException();
        }
    }
}
