package org.wellspring.portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One act, as the record tells it. An entry is made with the act that it tells of, in the same transaction, and never
 * changes: its hash covers all it says and the hash of the entry before.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    public static final int MAX_NAME_LENGTH = 100;
    public static final int MAX_ACT_LENGTH = 40;
    public static final int MAX_KIND_LENGTH = 20;
    public static final int MAX_VALUE_LENGTH = 2_000;
    public static final int HASH_LENGTH = 64;

    @Id
    private long number;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false, length = MAX_NAME_LENGTH)
    private String actor;

    @Column(nullable = false, updatable = false, length = MAX_NAME_LENGTH)
    private String origin;

    /** By its name alone, so that a row whose act was tampered with can still be read, and reported. */
    @Column(nullable = false, updatable = false, length = MAX_ACT_LENGTH)
    private String act;

    @Column(name = "subject_kind", nullable = false, updatable = false, length = MAX_KIND_LENGTH)
    private String subjectKind;

    @Column(name = "subject_id", nullable = false, updatable = false, length = MAX_NAME_LENGTH)
    private String subjectId;

    @Column(name = "value_before", nullable = false, updatable = false, length = MAX_VALUE_LENGTH)
    private String before;

    @Column(name = "value_after", nullable = false, updatable = false, length = MAX_VALUE_LENGTH)
    private String after;

    @Column(name = "previous_hash", nullable = false, updatable = false, length = HASH_LENGTH)
    private String previousHash;

    @Column(nullable = false, updatable = false, length = HASH_LENGTH)
    private String hash;

    protected AuditEntry() {}

    private AuditEntry(ChainEnd end, Agent agent, Act act, Subject subject, String before, String after, Instant at) {
        this.number = end.number() + 1;
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.actor = SafeLine.of(agent.name(), MAX_NAME_LENGTH);
        this.origin = SafeLine.of(agent.origin(), MAX_NAME_LENGTH);
        this.act = act.name();
        this.subjectKind = SafeLine.of(subject.kind(), MAX_KIND_LENGTH);
        this.subjectId = SafeLine.of(subject.id(), MAX_NAME_LENGTH);
        this.before = SafeLine.of(before, MAX_VALUE_LENGTH);
        this.after = SafeLine.of(after, MAX_VALUE_LENGTH);
        this.previousHash = end.hash();
        this.hash = computedHash();
    }

    /** The entry that comes after the given end; texts that are too long or unsafe are kept as well as they can be. */
    static AuditEntry following(
            ChainEnd end, Agent agent, Act act, Subject subject, String before, String after, Instant at) {
        return new AuditEntry(end, agent, act, subject, before, after, at);
    }

    CanonicalForm canonicalForm() {
        return new CanonicalForm()
                .add(number)
                .add(at)
                .add(actor)
                .add(origin)
                .add(act)
                .add(subjectKind)
                .add(subjectId)
                .add(before)
                .add(after)
                .add(previousHash);
    }

    /** The hash that follows from what the entry says; another than {@link #hash()} if somebody changed it. */
    String computedHash() {
        return canonicalForm().hash();
    }

    ChainEnd end() {
        return new ChainEnd(number, hash);
    }

    /** Counts the entries, from 1 and without gaps. */
    public long number() {
        return number;
    }

    /** When it was done, in microseconds. */
    public Instant at() {
        return at;
    }

    /** The name of the account that did it; blank when nobody had shown who they are. */
    public String actor() {
        return actor;
    }

    /** The network address that it came from, or a word for the portal itself. */
    public String origin() {
        return origin;
    }

    /** The name of an {@link Act}, unless a later portal wrote it or somebody changed it. */
    public String act() {
        return act;
    }

    /** What it was done to. */
    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    /** How it was before, in short; may be blank. */
    public String before() {
        return before;
    }

    /** How it is since, in short; may be blank. */
    public String after() {
        return after;
    }

    /** The hash of the entry before; that of {@link ChainEnd#NONE} for the first. */
    public String previousHash() {
        return previousHash;
    }

    /** The SHA-256 hash of all this, in lower-case hexadecimal digits. */
    public String hash() {
        return hash;
    }
}
