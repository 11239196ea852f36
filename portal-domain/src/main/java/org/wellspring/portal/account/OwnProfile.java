package org.wellspring.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;

/** People say how others read their name, and in which language and time zone they work. */
@ApplicationScoped
@Transactional
public class OwnProfile {

    /** The languages that the console speaks. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private final Accounts accounts;
    private final AuditTrail trail;

    protected OwnProfile() {
        this(null, null);
    }

    @Inject
    public OwnProfile(Accounts accounts, AuditTrail trail) {
        this.accounts = accounts;
        this.trail = trail;
    }

    public Profile open(Actor actor) {
        return get(actor).profile();
    }

    /** Where the actor gets mail, if anywhere. */
    public Optional<EmailAddress> email(Actor actor) {
        return get(actor).email();
    }

    /**
     * @throws ProfileRefusedException when a part of it is not to be had
     * @throws PersonChangedException when the account was changed since the caller opened it
     */
    public void revise(Actor actor, Profile wanted) {
        Account account = get(actor);
        if (account.version() != wanted.version()) {
            throw new PersonChangedException(account.name());
        }
        String before = account.title();
        account.present(name(wanted.displayName()), language(wanted.language()), zone(wanted.zone()));
        if (!before.equals(account.title())) {
            trail.record(actor, Act.PROFILE_CHANGED, Subject.account(account.name()), before, account.title());
        }
    }

    private Account get(Actor actor) {
        return accounts.find(actor.name()).orElseThrow(() -> new PersonNotFoundException(actor.name()));
    }

    static Optional<String> name(String typed) {
        Optional<String> name = given(typed);
        if (name.filter(text -> text.length() > Account.MAX_NAME_LENGTH
                        || UNSEEN.matcher(text).find())
                .isPresent()) {
            throw new ProfileRefusedException("display_name", Account.MAX_NAME_LENGTH);
        }
        return name;
    }

    private static Optional<Locale> language(String tag) {
        return given(tag)
                .map(wanted -> LANGUAGES.stream()
                        .filter(each -> each.toLanguageTag().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> new ProfileRefusedException("language")));
    }

    private static Optional<ZoneId> zone(String id) {
        return given(id).map(OwnProfile::known);
    }

    /** Only a zone with a name: an offset would be wrong for half of the year. */
    private static ZoneId known(String id) {
        if (!ZoneId.getAvailableZoneIds().contains(id)) {
            throw new ProfileRefusedException("zone");
        }
        return ZoneId.of(id);
    }

    private static Optional<String> given(String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }
}
