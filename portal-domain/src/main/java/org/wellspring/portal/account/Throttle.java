package org.wellspring.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** Slows down whoever guesses passwords, by the name that they try and by the address that they try from. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Throttle {

    /** A network of this many bytes is the least that one household gets (RFC 6177), so its addresses count as one. */
    private static final int IPV6_NETWORK = 8;

    private final TryGate gate;
    private final Tries tries;
    private final InstantSource clock;

    protected Throttle() {
        this(null, null, null);
    }

    @Inject
    public Throttle(TryGate gate, Tries tries, InstantSource clock) {
        this.gate = gate;
        this.tries = tries;
        this.clock = clock;
    }

    /** Whether a password may be looked at now. If so, the try counts as failed until {@link #succeeded} is told. */
    public boolean admits(String name, String origin) {
        return gate.pass(counterOfName(name), counterOfAddress(origin));
    }

    /** The name's failures are forgotten. Those of the address stay: an account of one's own is no leave to guess. */
    public void succeeded(String name, String origin) {
        Instant now = clock.instant();
        tries.getToChange(counterOfName(name)).reset(now);
        tries.getToChange(counterOfAddress(origin)).takeBack(now);
    }

    /** How long to wait until a try with this name from this address is looked at; empty if it would be now. */
    public Optional<Duration> wait(String name, String origin) {
        Instant now = clock.instant();
        return Stream.of(closedUntil(name), addressClosedUntil(origin))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .map(until -> Duration.between(now, until));
    }

    /** Until when no try with this name is looked at; empty if it would be now. */
    public Optional<Instant> closedUntil(String name) {
        return read(counterOfName(name));
    }

    /** Until when no try from this address is looked at; empty if it would be now. */
    public Optional<Instant> addressClosedUntil(String origin) {
        return read(counterOfAddress(origin));
    }

    private Optional<Instant> read(String counter) {
        Instant now = clock.instant();
        return tries.find(counter).filter(found -> found.isClosed(now)).map(FailedTries::closedUntil);
    }

    /** Forgets the failures of this name. */
    public void lift(String name) {
        tries.getToChange(counterOfName(name)).reset(clock.instant());
    }

    /**
     * Counts that somebody asks for a link to get into an account.
     *
     * @throws TooManyTriesException when this was asked for, or from there, too often
     */
    public void admitAsking(String nameOrAddress, String origin) {
        String what = TryLimit.ASKED_FOR.counter(Account.normalised(nameOrAddress));
        String where = TryLimit.ASKED_FROM.counter(network(origin));
        if (!gate.passAsking(what, where)) {
            Instant now = clock.instant();
            throw new TooManyTriesException(Stream.of(read(what), read(where))
                    .flatMap(Optional::stream)
                    .max(Instant::compareTo)
                    .map(until -> Duration.between(now, until))
                    .orElse(Duration.ZERO));
        }
    }

    private static String counterOfName(String name) {
        return TryLimit.NAME.counter(Account.normalised(name));
    }

    private static String counterOfAddress(String origin) {
        return TryLimit.ADDRESS.counter(network(origin));
    }

    /** Only what has a colon is parsed: anything else could be taken for a host to be looked up. */
    private static String network(String origin) {
        if (origin.indexOf(':') < 0) {
            return origin;
        }
        try {
            byte[] address = InetAddress.getByName(origin).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(address, Math.min(address.length, IPV6_NETWORK)));
        } catch (UnknownHostException noAddress) {
            return origin;
        }
    }
}
