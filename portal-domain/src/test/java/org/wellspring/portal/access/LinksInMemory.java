package org.wellspring.portal.access;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

final class LinksInMemory implements AccessLinks {

    private final Map<String, AccessLink> byHash = new LinkedHashMap<>();

    @Override
    public void add(AccessLink link) {
        byHash.put(link.hash(), link);
    }

    @Override
    public Optional<AccessLink> find(String hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    @Override
    public Optional<AccessLink> find(String account, LinkKind kind) {
        return byHash.values().stream()
                .filter(link -> link.account().equals(account) && link.isGood(kind, Instant.MIN))
                .findFirst();
    }

    @Override
    public boolean remove(String hash) {
        return byHash.remove(hash) != null;
    }

    @Override
    public boolean removeAll(String account, LinkKind kind) {
        return byHash.values().removeIf(link -> link.account().equals(account) && link.isGood(kind, Instant.MIN));
    }

    @Override
    public void forget(Instant now) {
        byHash.values().removeIf(link -> !link.expiresAt().isAfter(now));
    }
}
