package org.wellspring.portal.persistence.listing;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wellspring.portal.edition.HomeZone;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.listing.ItemFilter;
import org.wellspring.portal.listing.Need;
import org.wellspring.portal.text.SearchWords;

/** A filter as a condition on the row {@code i} of the table of items, with the parameters that it takes. */
final class Conditions {

    /** More words than anybody types; what comes behind restricts no more. */
    private static final int MOST_WORDS = 8;

    private static final String OVERDUE = """
            (i.stage = 'IN_REVIEW' and i.due_on < :today
              or i.next_review_on < :today and i.status in ('PUBLIC', 'CHANGED'))
            """;

    /** Few lie in the trash: they are left out by their numbers, and what is counted stays in the indexes. */
    static final String IN_TRASH =
            "(select x.id from content_item x where x.trashed_at > timestamp with time zone '1970-01-01 00:00:00+00')";

    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private boolean onlyWords;

    private Conditions() {}

    /**
     * Of items of any kind that need something.
     *
     * @param zone where days begin
     */
    static Conditions of(Need need, String person, Instant at, HomeZone zone) {
        Conditions all = new Conditions();
        all.need(need, person, at, zone);
        return all;
    }

    static Conditions of(ItemFilter filter, String person, Instant at, HomeZone zone) {
        Conditions all = new Conditions();
        all.add("i.kind = :kind", "kind", Optional.of(filter.kind().name()));
        all.add("i.status = :status", "status", filter.status().map(Enum::name));
        all.add("i.stage = :stage", "stage", filter.stage().map(Enum::name));
        all.add("i.language = :language", "language", filter.language().map(tag -> tag.toLanguageTag()));
        all.add("i.changed_by = :author", "author", filter.changedBy());
        all.add("i.reviewer = :reviewer", "reviewer", filter.reviewer());
        all.add("i.changed_at >= :since", "since", filter.changedFrom());
        all.add("(i.due_on <= :due or i.next_review_on <= :due)", "due", filter.dueUntil());
        all.add(topic(filter.kind()), "topic", filter.topic().map(Conditions::beginning));
        filter.need().ifPresent(need -> all.need(need, person, at, zone));
        all.onlyWords = filter.withWords("").isEverything();
        all.words(filter.words(), "");
        return all;
    }

    /** Of items of a kind that somebody can choose. */
    static Conditions ofChoices(ItemKind kind, String words, Optional<Locale> language) {
        Conditions all = new Conditions();
        all.add("i.kind = :kind", "kind", Optional.of(kind.name()));
        all.add("i.language = :language", "language", language.map(Locale::toLanguageTag));
        all.words(words, " and w.in_title = true");
        return all;
    }

    /** All the words in one condition: what they have in common is looked up in their index alone. */
    private void words(String typed, String where) {
        SearchWords.of(typed).stream().limit(MOST_WORDS).forEach(word -> word(word, where));
        if (!words.isEmpty()) {
            sql.append(" and i.id in (")
                    .append(String.join(" intersect ", words))
                    .append(')');
        }
    }

    private static String topic(ItemKind kind) {
        String attached = kind == ItemKind.FAQ ? "faq_topic t" : "article_topic t";
        String id = kind == ItemKind.FAQ ? "t.faq_id" : "t.article_id";
        return "i.id in (select " + id + " from " + attached + " join content_item n on n.id = t.topic_id"
                + " where n.kind = 'TOPIC' and n.title_key like :topic escape '!')";
    }

    /** A single letter or digit stands for itself, as in vitamin D: too much begins with it. */
    private void word(String word, String where) {
        String name = "word" + words.size();
        boolean single = word.length() == 1;
        String found = "select w.item_id from item_word w where w.kind = :kind" + where + " and w.word "
                + (single ? "= :" + name : "like :" + name + " escape '!'");
        words.add(found);
        parameters.put(name, single ? word : beginning(word));
    }

    /** How many rows there are; those of words alone are counted where the words are. */
    String count() {
        return onlyWords && !words.isEmpty()
                ? "select count(*) from (" + distinct() + ") f where f.item_id not in " + IN_TRASH
                : "select count(*) from content_item i where " + sql();
    }

    private String distinct() {
        return words.size() == 1
                ? words.get(0).replaceFirst("select ", "select distinct ")
                : String.join(" intersect ", words);
    }

    private void need(Need need, String person, Instant at, HomeZone zone) {
        String review = "i.stage = 'IN_REVIEW' and i.changed_by <> :me and (i.reviewer = :me or i.reviewer is null)";
        String sentBack = "i.stage = 'CHANGES_REQUESTED' and i.changed_by = :me";
        switch (need) {
            case ME -> add("((" + review + ") or (" + sentBack + "))", "me", Optional.of(person));
            case REVIEW -> add(review, "me", Optional.of(person));
            case SENT_BACK -> add(sentBack, "me", Optional.of(person));
            case MINE -> add("i.changed_by = :me", "me", Optional.of(person));
            case BLOCKED -> add("""
                    i.stage in ('DRAFT', 'CHANGES_REQUESTED')
                     and i.id in (select f.item_id from draft_findings f where f.blocking > :none)
                    """, "none", Optional.of(0));
            case PLANNED -> add("i.turns_at > :now", "now", Optional.of(at));
            case OVERDUE -> add(OVERDUE, "today", Optional.of(zone.day(at)));
        }
    }

    static String beginning(String text) {
        return SearchWords.key(text).strip().replaceAll("[!%_]", "!$0") + "%";
    }

    private void add(String condition, String name, Optional<?> value) {
        value.ifPresent(present -> {
            sql.append(sql.isEmpty() ? "" : " and ").append(condition);
            parameters.put(name, present);
        });
    }

    String sql() {
        return sql + " and i.id not in " + IN_TRASH;
    }

    <T extends Query> T on(T query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
