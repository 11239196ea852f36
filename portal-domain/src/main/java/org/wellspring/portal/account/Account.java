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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person's account. It begins with an initial password that somebody else knows (the console, a setting, whoever made
 * the account), and so must be changed at the first sign-in; until then the account can do nothing else. An account is
 * never removed, because editions and drafts name it; it is locked, and opens to nobody until it is unlocked.
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

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(name = "password_is_initial", nullable = false)
    private boolean passwordIsInitial;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(length = EmailAddress.MAX_LENGTH)
    private String email;

    @Column(nullable = false)
    private boolean locked;

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

    /** Names are compared without regard to case and surrounding space. */
    public static String normalised(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    void changePassword(String newHash) {
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

    void lock() {
        locked = true;
    }

    void unlock() {
        locked = false;
    }

    Person person() {
        return new Person(name, version(), email().orElse(null), List.copyOf(heldRoles()), locked, createdAt);
    }

    /** In the order in which {@link Role} names them. */
    private Set<Role> heldRoles() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    /** The person as somebody who acts, from the given network address. */
    public Actor actor(String origin) {
        return new Actor(name, roles, origin);
    }

    /** Whether this is somebody who can look after the portal: not locked, and with the role for it. */
    boolean isActiveAdministrator() {
        return !locked && roles.contains(Role.ADMINISTRATOR);
    }

    /** Counts changes; 0 for an account that is not kept yet. */
    long version() {
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

    public String passwordHash() {
        return passwordHash;
    }

    /** Whether the password is still the one that the account was created with. */
    public boolean mustChangePassword() {
        return passwordIsInitial;
    }

    /** What others know of the account's owner, and would try first. */
    List<String> known() {
        return email == null ? List.of(name) : List.of(name, email);
    }

    /** What the account may do and where it is written to, as the record tells it. */
    String inRecord() {
        String held = roles.stream().sorted().map(Role::name).collect(Collectors.joining(", "));
        return email == null ? held : held + ", " + email;
    }
}
