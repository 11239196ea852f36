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
import java.util.Locale;
import java.util.Set;

/**
 * A person's account. It begins with an initial password that somebody else knows (the console, a setting), and so must
 * be changed at the first sign-in; until then the account can do nothing else.
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

    /** The person as somebody who acts, from the given network address. */
    public Actor actor(String origin) {
        return new Actor(name, roles, origin);
    }

    public String name() {
        return name;
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Whether the password is still the one that the account was created with. */
    public boolean mustChangePassword() {
        return passwordIsInitial;
    }
}
