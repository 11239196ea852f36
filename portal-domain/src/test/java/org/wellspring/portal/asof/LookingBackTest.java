package org.wellspring.portal.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.AuditLogInMemory;
import org.wellspring.portal.audit.ChainEnd;

class LookingBackTest {

    private static final Instant NOW = Instant.parse("2026-05-03T14:00:00Z");
    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final PublicPath IRON = PublicPath.of("/articles/iron");
    private static final Actor ADA = new Actor("Ada & co=1\n2", Set.of(Role.ADMINISTRATOR), "192.0.2.1");

    private final AuditLogInMemory log = new AuditLogInMemory();
    private final SigningKeys keys = new SigningKeyInMemory();
    private final LookingBack lookingBack = at(NOW);

    private LookingBack at(Instant now) {
        return new LookingBack(keys, new NothingShown(), log, log.trail(), InstantSource.fixed(now));
    }

    @ParameterizedTest
    @EnumSource
    void everybodyWithARoleLooksBack(Role role) {
        Actor actor = new Actor("anna", Set.of(role), "192.0.2.1");
        assertThat(lookingBack.look(actor, IRON, NOON, BERLIN)).startsWith("/articles/iron?as-of=");
    }

    @Test
    void nobodyElseLooksBack() {
        Actor actor = new Actor("anna", Set.of(), "192.0.2.1");
        assertThatThrownBy(() -> lookingBack.look(actor, IRON, NOON, BERLIN)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void onlyAdministratorsExport() {
        Actor actor = new Actor("anna", Set.of(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER), "192.0.2.1");
        assertThatThrownBy(() -> lookingBack.export(actor, IRON, NOON, BERLIN))
                .isInstanceOf(NotPermittedException.class);
        assertThat(log.entries()).isEmpty();
    }

    @Test
    void theRecordTellsOfAnExport() {
        lookingBack.export(ADA, IRON, NOON, BERLIN);
        assertThat(log.entries())
                .extracting(AuditEntry::act, AuditEntry::after)
                .containsExactly(tuple("EVIDENCE_EXPORTED", "/articles/iron as of 2026-05-03T12:00:00Z"));
    }

    @Test
    void theRecordTellsNothingOfALook() {
        lookingBack.look(ADA, IRON, NOON, BERLIN);
        assertThat(log.entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-03T14:00:00.000001Z", "1969-12-31T23:59:59Z", "-100000-01-01T00:00:00Z"})
    void nobodyCanHaveSeenAPageAheadOrBefore1970(String at) {
        Instant instant = Instant.parse(at);
        assertThatThrownBy(() -> lookingBack.look(ADA, IRON, instant, BERLIN))
                .isInstanceOf(InstantRefusedException.class);
    }

    @Test
    void aLinkSaysWhatItWasMadeFor() {
        String address = lookingBack.export(ADA, IRON, NOON, BERLIN);
        assertThat(opened(lookingBack, address, Map.of()))
                .contains(
                        new AsOfLink(IRON, NOON, BERLIN, Purpose.EVIDENCE, ADA.name(), NOW.plus(LookingBack.LIFETIME)));
    }

    @Test
    void aPageOfAListKeepsItsNumber() {
        String address = lookingBack.look(ADA, PublicPath.of("/articles?page=2"), NOON, BERLIN);
        assertThat(address).startsWith("/articles?page=2&as-of=");
        assertThat(lookingBack.open("/articles?page=2", parameters(address)::get))
                .isPresent();
        assertThat(lookingBack.open("/articles?page=3", parameters(address)::get))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "as-of, 2026-05-03T12:00:01Z",
        "zone, UTC",
        "for, EVIDENCE",
        "by, bob",
        "until, 2027-01-01T00:00:00Z",
        "signature, AAAA",
        "signature, ''",
        "as-of, yesterday",
        "zone, ../etc",
        "for, FUN"
    })
    void aLinkThatWasChangedIsWorthNothing(String name, String value) {
        String address = lookingBack.look(ADA, IRON, NOON, BERLIN);
        assertThat(opened(lookingBack, address, Map.of(name, value))).isEmpty();
    }

    @Test
    void aLinkHoldsForItsOwnPageOnly() {
        Map<String, String> parameters = parameters(lookingBack.look(ADA, IRON, NOON, BERLIN));
        assertThat(lookingBack.open("/articles/zinc", parameters::get)).isEmpty();
    }

    @Test
    void aLinkWithoutParametersIsWorthNothing() {
        assertThat(lookingBack.open("/articles/iron", name -> null)).isEmpty();
    }

    @Test
    void aLinkLastsTenMinutes() {
        String address = lookingBack.look(ADA, IRON, NOON, BERLIN);
        assertThat(opened(at(NOW.plusSeconds(599)), address, Map.of())).isPresent();
        assertThat(opened(at(NOW.plusSeconds(600)), address, Map.of())).isEmpty();
    }

    @Test
    void aLinkOfAnotherPortalIsWorthNothing() {
        LookingBack other = new LookingBack(
                new SigningKeyInMemory(), new NothingShown(), log, log.trail(), InstantSource.fixed(NOW));
        other.look(ADA, IRON, NOON, BERLIN);
        assertThat(opened(other, lookingBack.look(ADA, IRON, NOON, BERLIN), Map.of()))
                .isEmpty();
    }

    @Test
    void whoFollowsAPageThatHadMovedKeepsInstantAndPurpose() {
        AsOfLink link = opened(lookingBack, lookingBack.look(ADA, IRON, NOON, BERLIN), Map.of())
                .orElseThrow();
        Map<String, String> onward = parameters(lookingBack.onward(link, "/articles/iron-2"));
        assertThat(lookingBack.open("/articles/iron-2", onward::get))
                .contains(link.to(PublicPath.of("/articles/iron-2")));
    }

    @Test
    void evidenceNamesTheEndOfTheRecord() {
        lookingBack.export(ADA, IRON, NOON, BERLIN);
        assertThat(lookingBack.evidence(Set.of()).head())
                .isEqualTo(new ChainEnd(1, log.entries().get(0).hash()));
    }

    private static Optional<AsOfLink> opened(LookingBack by, String address, Map<String, String> changed) {
        Map<String, String> parameters = parameters(address);
        parameters.putAll(changed);
        return by.open("/articles/iron", parameters::get);
    }

    private static Map<String, String> parameters(String address) {
        Map<String, String> parameters = new HashMap<>();
        for (String parameter : address.substring(address.indexOf('?') + 1).split("&")) {
            String[] parts = parameter.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
