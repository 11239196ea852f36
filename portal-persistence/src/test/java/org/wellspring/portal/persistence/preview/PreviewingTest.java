package org.wellspring.portal.persistence.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.asof.SigningKey;
import org.wellspring.portal.asof.SigningKeys;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.account.JpaAccounts;
import org.wellspring.portal.preview.Preview;
import org.wellspring.portal.preview.PreviewTerm;
import org.wellspring.portal.preview.Previewing;

class PreviewingTest extends NewsroomTest {

    private final SigningKey key = new SigningKey();

    private Previewing previewing;
    private Article iron;

    @BeforeEach
    void begin() {
        previewing = new Previewing(items, new JpaAccounts(entities), new OneKey(key), audit, clock);
        kept(new Account("walter", "-", Set.of(Role.AUTHOR), NOON));
        iron = article("Iron");
        entities.flush();
    }

    @ParameterizedTest
    @EnumSource
    void aLinkLastsAsLongAsItsTerm(PreviewTerm term) {
        Map<String, String> link = parameters(previewing.share(WALTER, iron.id(), term));
        now = NOON.plus(term.length()).minusSeconds(1);
        assertThat(open(link)).get().returns(false, Preview::hasEnded).returns(iron.slug(), Preview::slug);
        now = NOON.plus(term.length());
        assertThat(open(link)).get().returns(true, Preview::hasEnded);
    }

    @Test
    void theRecordTellsWhoSharedWhatUntilWhen() {
        previewing.share(WALTER, iron.id(), PreviewTerm.DAY);
        entities.flush();
        AuditEntry entry = record(iron).get(0);
        assertThat(entry.act()).isEqualTo(Act.PREVIEW_SHARED.name());
        assertThat(entry.actor()).isEqualTo("walter");
        assertThat(entry.after()).isEqualTo("until 2026-05-04T12:00:00Z");
    }

    @Test
    void anOwnLookEndsSoonAndIsNotOnRecord() {
        Map<String, String> link = parameters(previewing.look(WALTER, iron.id()));
        assertThat(record(iron)).isEmpty();
        now = NOON.plus(Duration.ofHours(1));
        assertThat(open(link)).get().returns(true, Preview::hasEnded);
    }

    @ParameterizedTest
    @CsvSource({"by,rita", "until,2099-01-01T00:00:00Z", "until,soon", "signature,AAAA", "signature,", "by,"})
    void whatIsChangedIsNoLink(String name, String value) {
        Map<String, String> link = parameters(previewing.share(WALTER, iron.id(), PreviewTerm.DAY));
        link.put(name, value);
        assertThat(open(link)).isEmpty();
    }

    @Test
    void aLinkShowsNoOtherItem() {
        Article zinc = article("Zinc");
        Map<String, String> link = parameters(previewing.share(WALTER, iron.id(), PreviewTerm.DAY));
        assertThat(previewing.open(zinc.id(), link::get)).isEmpty();
    }

    @Test
    void aLinkEndsWithTheAccountOfItsMaker() {
        Actor gone = new Actor("wanda", Set.of(Role.AUTHOR), "192.0.2.5");
        Map<String, String> link = parameters(previewing.share(gone, iron.id(), PreviewTerm.DAY));
        assertThat(open(link)).get().returns(true, Preview::hasEnded);
    }

    @Test
    void whoHasNoRoleSharesNothing() {
        Actor nobody = new Actor("walter", Set.of(), "192.0.2.2");
        assertThatThrownBy(() -> previewing.share(nobody, iron.id(), PreviewTerm.DAY))
                .isInstanceOf(NotPermittedException.class);
    }

    private Optional<Preview> open(Map<String, String> link) {
        return previewing.open(iron.id(), link::get);
    }

    private static Map<String, String> parameters(String address) {
        Map<String, String> parameters = new HashMap<>();
        for (String parameter : address.substring(address.indexOf('?') + 1).split("&")) {
            String[] parts = parameter.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private record OneKey(SigningKey get) implements SigningKeys {

        @Override
        public SigningKey getToChange() {
            return get;
        }
    }
}
