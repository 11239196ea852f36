package org.wellspring.portal.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's account. It begins with an initial password that somebody else knows (the console, a setting, whoever made
 * the account), and so must be changed at the first sign-in; until then the account can do nothing else. An account is
 * never removed, because editions and drafts name it; it is locked, and opens to nobody until it is unlocked. Who is
 * invited has an account without a password, which opens to nobody before they have chosen one.
 */
@Entity
@Table(name = "account")
public class Account {

    public static final int MAX_NAME_LENGTH = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private Long id;

    @Version
    private Long version;

    @Column(nullable = false, updatable = false, length = MAX_NAME_LENGTH)
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_is_initial", nullable = false)
    private boolean passwordIsInitial;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(length = EmailAddress.MAX_LENGTH)
    private String email;

    @Column(nullable = false)
    private boolean locked;

    @Column(name = "display_name", length = MAX_NAME_LENGTH)
    private String displayName;

    @Column(length = 10)
    private String language;

    @Column(name = "time_zone", length = 60)
    private String timeZone;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role", nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {}

    /** An account with a password that its owner has to change at the first sign-in. */
    public Account(String name, String initialPasswordHash, Set<Role> roles, Instant createdAt) {
        this.name = normalised(name);
        this.passwordHash = initialPasswordHash;
        this.passwordIsInitial = true;
        this.roles = EnumSet.copyOf(roles);
        this.createdAt = createdAt;
    }

    /** The account of somebody who has yet to choose a password. */
    public static Account invited(String name, Set<Role> roles, Instant createdAt) {
        Account account = new Account(name, null, roles, createdAt);
        account.passwordIsInitial = false;
        return account;
    }

    /** Names are compared without regard to case and surrounding space. */
    public static String normalised(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Gives the account a password that only its owner knows. */
    public void changePassword(String newHash) {
        passwordHash = newHash;
        passwordIsInitial = false;
    }

    /** Gives the account a password that its owner has to change at the next sign-in. */
    void renewPassword(String initialHash) {
        passwordHash = initialHash;
        passwordIsInitial = true;
    }

    void revise(Optional<EmailAddress> address, Set<Role> held) {
        email = address.map(EmailAddress::value).orElse(null);
        roles.retainAll(held);
        roles.addAll(held);
    }

    /** Has mail go to another address. */
    public void moveMail(EmailAddress address) {
        email = address.value();
    }

    /** How others read the name, and what the console is like for the owner. */
    public void present(Optional<String> readable, Optional<Locale> spoken, Optional<ZoneId> zone) {
        displayName = readable.orElse(null);
        language = spoken.map(Locale::toLanguageTag).orElse(null);
        timeZone = zone.map(ZoneId::getId).orElse(null);
    }

    void lock() {
        locked = true;
    }

    void unlock() {
        locked = false;
    }

    Person person() {
        return new Person(name, version(), title(), email().orElse(null), List.copyOf(heldRoles()), state(), createdAt);
    }

    /** In the order in which {@link Role} names them. */
    Set<Role> heldRoles() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    /** The person as somebody who acts, from the given network address. */
    public Actor actor(String origin) {
        return new Actor(name, roles, origin);
    }

    /** The person as they are at this moment, at work from the given network address. */
    Standing standing(String origin) {
        return new Standing(actor(origin), title(), preferences(), passwordIsInitial);
    }

    Profile profile() {
        return new Profile(version(), displayName, language, timeZone);
    }

    private Preferences preferences() {
        return new Preferences(language(), Optional.ofNullable(timeZone).map(ZoneId::of));
    }

    /** What the owner reads, if they have chosen it. */
    public Optional<Locale> language() {
        return Optional.ofNullable(language).map(Locale::forLanguageTag);
    }

    /** The name that others read. */
    public String title() {
        return displayName == null ? name : displayName;
    }

    AccountState state() {
        if (locked) {
            return AccountState.LOCKED;
        }
        return isInvited() ? AccountState.INVITED : AccountState.ACTIVE;
    }

    /** Whether the owner has yet to choose a password, and so cannot sign in. */
    public boolean isInvited() {
        return passwordHash == null;
    }

    /** Whether this is somebody who can look after the portal: here, not locked, and with the role for it. */
    boolean isActiveAdministrator() {
        return state() == AccountState.ACTIVE && roles.contains(Role.ADMINISTRATOR);
    }

    /** Counts changes; 0 for an account that is not kept yet. */
    public long version() {
        return version == null ? 0 : version;
    }

    public String name() {
        return name;
    }

    /** Where notices go, if the person has given an address. */
    public Optional<EmailAddress> email() {
        return Optional.ofNullable(email).map(EmailAddress::new);
    }

    /** Whether nobody can sign in to this account or go on working in it. */
    public boolean isLocked() {
        return locked;
    }

    /** Empty for who is invited. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** Whether the password is still the one that the account was created with. */
    public boolean mustChangePassword() {
        return passwordIsInitial;
    }

    /** What others know of the account's owner, and would try first. */
    public List<String> known() {
        return Stream.of(name, displayName, email).filter(Objects::nonNull).toList();
    }

    /** What the account may do and where it is written to, as the record tells it. */
    public String inRecord() {
        String held = roles.stream().sorted().map(Role::name).collect(Collectors.joining(", "));
        return email == null ? held : held + ", " + email;
    }
}
