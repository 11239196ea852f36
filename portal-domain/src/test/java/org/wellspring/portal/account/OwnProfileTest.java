package org.wellspring.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.AuditLogInMemory;

class OwnProfileTest {

    private static final Actor ANNA = new Actor("anna", Set.of(Role.AUTHOR), "192.0.2.1");

    private final Accounts accounts = new AccountsInMemory();
    private final AuditLogInMemory log = new AuditLogInMemory();
    private final OwnProfile own = new OwnProfile(accounts, log.trail());

    @BeforeEach
    void open() {
        accounts.add(new Account("anna", "hash", ANNA.roles(), Instant.EPOCH));
    }

    @Test
    void whatSomebodyChoosesHoldsForThem() {
        own.revise(ANNA, new Profile(0, " Anna Berg ", "de", "Europe/Berlin"));
        Standing standing = accounts.find("anna").orElseThrow().standing("192.0.2.1");
        assertThat(standing.title()).isEqualTo("Anna Berg");
        assertThat(standing.preferences())
                .isEqualTo(new Preferences(Optional.of(Locale.GERMAN), Optional.of(ZoneId.of("Europe/Berlin"))));
        assertThat(log.entries()).extracting(AuditEntry::act).containsExactly("PROFILE_CHANGED");
    }

    @Test
    void whatIsLeftEmptyIsThatOfBrowserAndPortal() {
        own.revise(ANNA, new Profile(0, "Anna Berg", "de", "UTC"));
        own.revise(ANNA, new Profile(0, " ", null, ""));
        Standing standing = accounts.find("anna").orElseThrow().standing("192.0.2.1");
        assertThat(standing.title()).isEqualTo("anna");
        assertThat(standing.preferences()).isEqualTo(new Preferences(Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"display_name,An\u202ena,,", "language,Anna,xx,", "zone,Anna,en,+02:00", "zone,Anna,en,Europe/Atlantis"
    })
    void whatIsNotToBeHadIsRefusedAtItsField(String field, String name, String language, String zone) {
        assertThatExceptionOfType(ProfileRefusedException.class)
                .isThrownBy(() -> own.revise(ANNA, new Profile(0, name, language, zone)))
                .extracting(ProfileRefusedException::field)
                .isEqualTo(field);
    }

    @Test
    void aNameTooLongIsRefused() {
        assertThatThrownBy(() -> own.revise(ANNA, new Profile(0, "a".repeat(101), null, null)))
                .isInstanceOf(ProfileRefusedException.class);
    }

    @Test
    void whatWasChangedMeanwhileIsNotOverwritten() {
        assertThatThrownBy(() -> own.revise(ANNA, new Profile(-1, "Anna", null, null)))
                .isInstanceOf(PersonChangedException.class);
    }
}
