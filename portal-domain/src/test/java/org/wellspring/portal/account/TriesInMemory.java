package org.wellspring.portal.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class TriesInMemory implements Tries {

    private final Map<String, FailedTries> byCounter = new HashMap<>();

    /** A throttle that counts here. */
    public Throttle throttle(InstantSource clock) {
        return new Throttle(new TryGate(this, clock), this, clock);
    }

    int size() {
        return byCounter.size();
    }

    @Override
    public Optional<FailedTries> find(String counter) {
        return Optional.ofNullable(byCounter.get(counter));
    }

    @Override
    public FailedTries getToChange(String counter) {
        return byCounter.computeIfAbsent(counter, FailedTries::new);
    }

    @Override
    public void forget(Instant now) {
        byCounter.values().removeIf(tries -> tries.isForgotten(now));
    }
}
