package org.wellspring.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.audit.Flaw.Reason;

class AuditVerificationTest {

    private final AuditLogInMemory log = new AuditLogInMemory();
    private final AuditVerification verification = new AuditVerification(log);

    @BeforeEach
    void fiveEntries() {
        LongStream.rangeClosed(1, 5).forEach(this::publish);
    }

    private void publish(long item) {
        log.trail().record(Agent.unknown("192.0.2.1"), Act.PUBLISHED, Subject.item("ARTICLE", item), "", "");
    }

    @Test
    void anEmptyChainIsWhole() {
        assertThat(new AuditVerification(new AuditLogInMemory()).verify(Optional.empty()))
                .isEqualTo(new ChainReport(ChainEnd.NONE, Optional.empty()));
    }

    @Test
    void aChainThatNobodyTouchedIsWholeUpToItsLastEntry() {
        assertThat(verification.verify(Optional.empty()))
                .isEqualTo(new ChainReport(log.entries().get(4).end(), Optional.empty()));
    }

    @Test
    void aChainOfManyPagesIsWhole() {
        LongStream.rangeClosed(6, 2_500).forEach(this::publish);
        assertThat(verification.verify(Optional.empty()).end().number()).isEqualTo(2_500);
    }

    @Test
    void anEntryThatIsMissingIsFound() {
        log.entries().remove(2);
        assertBroken(3, Reason.MISSING);
    }

    @Test
    void entriesThatAreMissingAtTheEndAreFoundByTheHead() {
        log.entries().remove(4);
        assertBroken(5, Reason.MISSING);
    }

    @Test
    void anEntryThatWasWrittenAnewWithARightHashIsFoundByTheNext() {
        AuditEntry second = log.entries().get(1);
        log.entries().set(2, entryAfter(second));
        assertBroken(4, Reason.OUT_OF_PLACE);
    }

    @Test
    void anEntryAddedWithoutTheHeadIsFound() {
        AuditEntry last = log.entries().get(4);
        log.entries().add(entryAfter(last));
        assertBroken(6, Reason.HEAD_DIFFERS);
    }

    @Test
    void aHeadThatIsGoneIsFound() {
        log.pretend(null);
        assertBroken(5, Reason.HEAD_DIFFERS);
    }

    @Test
    void aChainCutShortTogetherWithItsHeadIsFoundByTheAnchor() {
        ChainEnd noted = log.entries().get(4).end();
        log.entries().remove(4);
        log.pretend(log.entries().get(3).end());
        assertThat(verification.verify(Optional.empty()).isWhole()).isTrue();
        assertThat(verification.verify(Optional.of(noted)).flaw()).contains(new Flaw(5, Reason.MISSING));
    }

    @Test
    void aChainWrittenAnewTogetherWithItsHeadIsFoundByTheAnchor() {
        ChainEnd noted = log.entries().get(2).end();
        AuditEntry forged = entryAfter(log.entries().get(1));
        log.entries().subList(2, 5).clear();
        log.add(forged);
        assertThat(verification.verify(Optional.empty()).isWhole()).isTrue();
        assertThat(verification.verify(Optional.of(noted)).flaw()).contains(new Flaw(3, Reason.ANCHOR_DIFFERS));
    }

    @Test
    void theRightAnchorFindsNothing() {
        ChainEnd noted = log.entries().get(2).end();
        assertThat(verification.verify(Optional.of(noted)).isWhole()).isTrue();
    }

    @Test
    void entriesThatAreAddedMeanwhileBreakNothing() {
        AuditLogInMemory busy = new AuditLogInMemory();
        AuditLog whileReading = new AddingOnce(busy);
        busy.trail().record(Agent.unknown("192.0.2.1"), Act.SIGNED_IN, Subject.PORTAL, "", "");
        assertThat(new AuditVerification(whileReading).verify(Optional.empty()))
                .isEqualTo(new ChainReport(busy.entries().get(1).end(), Optional.empty()));
    }

    /** Somebody else's entry comes between the first look at the head and the first look at the entries. */
    private static final class AddingOnce implements AuditLog {

        private final AuditLogInMemory log;
        private boolean added;

        AddingOnce(AuditLogInMemory log) {
            this.log = log;
        }

        @Override
        public Optional<ChainEnd> end() {
            Optional<ChainEnd> end = log.end();
            if (!added) {
                log.trail().record(Agent.unknown("192.0.2.1"), Act.SIGNED_OUT, Subject.PORTAL, "", "");
                added = true;
            }
            return end;
        }

        @Override
        public AuditHead lockHead() {
            return log.lockHead();
        }

        @Override
        public void add(AuditEntry entry) {
            log.add(entry);
        }

        @Override
        public List<AuditEntry> after(long number, int limit) {
            return log.after(number, limit);
        }
    }

    private static AuditEntry entryAfter(AuditEntry before) {
        return AuditEntry.following(
                before.end(), Agent.unknown("192.0.2.66"), Act.MERGED, Subject.PORTAL, "", "", Instant.EPOCH);
    }

    private void assertBroken(long number, Reason reason) {
        assertThat(verification.verify(Optional.empty()).flaw()).contains(new Flaw(number, reason));
    }
}
