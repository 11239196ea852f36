package org.wellspring.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The specification in the documentation is what the code does. */
class CanonicalFormTest {

    private static final Path SPECIFICATION = Path.of("..", "docs", "record.md");

    private static final AuditEntry FIRST = AuditEntry.following(
            ChainEnd.NONE,
            Agent.unknown("192.0.2.7"),
            Act.SIGN_IN_FAILED,
            Subject.account("zoë"),
            "",
            "",
            Instant.parse("2026-11-23T14:02:00Z"));

    private static final AuditEntry SECOND = AuditEntry.following(
            FIRST.end(),
            new Person("anna", "192.0.2.1"),
            Act.ROLES_CHANGED,
            Subject.account("zoë"),
            "AUTHOR",
            "AUTHOR, REVIEWER",
            Instant.parse("2026-11-23T14:05:09.25Z"));

    private record Person(String name, String origin) implements Agent {}

    @Test
    void theWorkedExampleOfTheSpecificationIsRight() throws IOException {
        assertThat(examples()).containsExactly(text(FIRST), FIRST.hash(), text(SECOND), SECOND.hash());
    }

    @Test
    void theSpecificationNamesTheVersion() throws IOException {
        assertThat(Files.readString(SPECIFICATION)).contains("`" + CanonicalForm.VERSION + "`");
    }

    @Test
    void lengthsCountBytesNotCharacters() {
        assertThat(text(FIRST)).contains(",4:zoë,");
    }

    @Test
    void wholeSecondsHaveMicrosecondsToo() {
        assertThat(text(FIRST)).contains(",27:2026-11-23T14:02:00.000000Z,");
    }

    @Test
    void textThatMovesFromOneFieldToTheNextChangesTheHash() {
        assertThat(new CanonicalForm().add("ab").add("c").hash())
                .isNotEqualTo(new CanonicalForm().add("a").add("bc").hash());
    }

    private static List<String> examples() throws IOException {
        return Pattern.compile("```canonical\\n(.*?)\\n```", Pattern.DOTALL)
                .matcher(Files.readString(SPECIFICATION))
                .results()
                .map(CanonicalFormTest::joined)
                .toList();
    }

    /** Lines are broken for the eye only. */
    private static String joined(MatchResult block) {
        return block.group(1).replace("\n", "");
    }

    private static String text(AuditEntry entry) {
        return new String(entry.canonicalForm().bytes(), StandardCharsets.UTF_8);
    }
}
