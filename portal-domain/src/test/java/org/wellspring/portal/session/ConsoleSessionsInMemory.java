package org.wellspring.portal.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class ConsoleSessionsInMemory implements ConsoleSessions {

    private final Map<String, ConsoleSession> byId = new LinkedHashMap<>();
    private final Map<String, Instant> seen = new LinkedHashMap<>();
    private final Set<String> ended = new HashSet<>();

    @Override
    public void add(ConsoleSession session) {
        byId.put(session.id(), session);
    }

    @Override
    public Optional<ConsoleSession> find(String id) {
        return Optional.ofNullable(byId.get(id))
                .filter(session -> !ended.contains(id))
                .map(this::present);
    }

    /** As a database would give it: with what was written by statements. */
    private ConsoleSession present(ConsoleSession session) {
        return session.seenAt(seen.getOrDefault(session.id(), session.lastSeenAt()));
    }

    @Override
    public List<ConsoleSession> listOpen(String account) {
        return byId.keySet().stream()
                .flatMap(id -> find(id).stream())
                .filter(session -> session.isOf(account))
                .sorted(Comparator.comparing(ConsoleSession::lastSeenAt).reversed())
                .toList();
    }

    @Override
    public List<ConsoleSession> listExpired(Instant seenSince, Instant startedSince) {
        return byId.keySet().stream()
                .flatMap(id -> find(id).stream())
                .filter(session -> session.lastSeenAt().isBefore(seenSince)
                        || session.startedAt().isBefore(startedSince))
                .toList();
    }

    @Override
    public void seen(String id, Instant now) {
        seen.put(id, now);
    }

    @Override
    public boolean end(String id, Instant now) {
        return byId.containsKey(id) && ended.add(id);
    }

    @Override
    public void forget(Instant before) {}
}
