package org.wellspring.portal.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.workflow.Stage;

/**
 * Which items of a kind somebody wants to see; what is absent does not restrict.
 *
 * @param words beginnings of words, all of which stand somewhere in the draft; empty for any
 * @param topic the beginning of the name of a topic that it is about
 * @param changedBy the name of the account that changed the text last
 * @param reviewer the name of the account that should review it
 * @param changedSince the first day on which it may have been changed last
 * @param dueUntil the last day on which the review of its draft, or the next of what is public, may be due
 */
public record ItemFilter(
        ItemKind kind,
        String words,
        Optional<ItemStatus> status,
        Optional<Stage> stage,
        Optional<Locale> language,
        Optional<String> topic,
        Optional<String> changedBy,
        Optional<String> reviewer,
        Optional<Since> changedSince,
        Optional<LocalDate> dueUntil,
        Optional<Need> need) {

    /** A day and all that follow it, where the day is meant. */
    public record Since(LocalDate day, ZoneId zone) {

        Instant from() {
            return day.atStartOfDay(zone).toInstant();
        }
    }

    /** All items of a kind. */
    public static ItemFilter all(ItemKind kind) {
        return new ItemFilter(
                kind,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public ItemFilter withWords(String wanted) {
        return new ItemFilter(
                kind, wanted, status, stage, language, topic, changedBy, reviewer, changedSince, dueUntil, need);
    }

    public ItemFilter withNeed(Need wanted) {
        return new ItemFilter(
                kind,
                words,
                status,
                stage,
                language,
                topic,
                changedBy,
                reviewer,
                changedSince,
                dueUntil,
                Optional.of(wanted));
    }

    public boolean isEverything() {
        return equals(all(kind));
    }

    /** The first instant at which it may have been changed last. */
    public Optional<Instant> changedFrom() {
        return changedSince.map(Since::from);
    }
}
