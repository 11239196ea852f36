package org.wellspring.portal.admin.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.Flaw;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.inspection.EditionFlaw;
import org.wellspring.portal.intake.Dropped;
import org.wellspring.portal.intake.Warning;
import org.wellspring.portal.quality.Check;
import org.wellspring.portal.quality.Gravity;
import org.wellspring.portal.quality.Readability;
import org.wellspring.portal.review.Suggestion;
import org.wellspring.portal.workflow.Stage;
import org.wellspring.portal.workflow.Step;
import org.wellspring.portal.workflow.Transition;

class MessagesTest {

    private static final Path DOMAIN = Path.of("../portal-domain/src/main/java");
    private static final Pattern KEY = Pattern.compile("super\\(\"([a-z_]+\\.?)\"");
    private static final Pattern RULE = Pattern.compile("new (\\w+Exception)\\(\\s*(?:field,\\s*)?\"([a-z_]+)\"");

    private static final Set<String> OPEN = Set.of(
            "sign-in.xhtml",
            "too-large.xhtml",
            "forgotten.xhtml",
            "new-password.xhtml",
            "welcome.xhtml",
            "confirm-address.xhtml");

    private final ResourceBundle bundle = ResourceBundle.getBundle(Texts.BUNDLE, Locale.ENGLISH);

    @Test
    void everyLanguageHasTheSameTexts() {
        for (Locale language : Languages.OF_THE_INTERFACE) {
            assertThat(bundle(language).getLocale()).isEqualTo(language);
            assertThat(bundle(language).keySet()).isEqualTo(bundle.keySet());
        }
    }

    @Test
    void everyTextHasTheSamePlacesInEveryLanguage() {
        for (Locale language : Languages.OF_THE_INTERFACE) {
            assertThat(formatted(bundle))
                    .allSatisfy(key -> assertThat(places(bundle(language), key))
                            .as(key + " in " + language)
                            .isEqualTo(places(bundle, key)));
        }
    }

    @Test
    void everyRefusalOfTheDomainHasAMessage() throws IOException {
        assertThat(refusals())
                .isNotEmpty()
                .allSatisfy(key ->
                        assertThat(bundle.containsKey("refusal." + key)).as(key).isTrue());
    }

    @Test
    void everyStepThatAStageDoesNotAllowIsRefusedWithAReason() {
        assertThat(Step.values())
                .allSatisfy(step -> assertThat(Stage.values())
                        .filteredOn(stage ->
                                Transition.TABLE.stream().noneMatch(row -> row.step() == step && row.from() == stage))
                        .allMatch(stage -> bundle.containsKey("refusal.no_transition." + step + "." + stage)));
    }

    @Test
    void everyRemarkOfTheIntakeHasAText() {
        assertThat(Warning.Kind.values()).allMatch(kind -> bundle.containsKey("warning." + kind));
        assertThat(Dropped.Reason.values()).allMatch(reason -> bundle.containsKey("dropped." + reason));
    }

    @Test
    void everyFindingHasAText() {
        assertThat(Check.values()).allMatch(check -> bundle.containsKey("check." + check));
        assertThat(Gravity.values()).allMatch(gravity -> bundle.containsKey("gravity." + gravity));
        assertThat(Readability.Formula.values())
                .allMatch(formula -> bundle.containsKey("checks.readability." + formula));
    }

    @Test
    void everySuggestionAndStepAheadHasAText() {
        assertThat(Suggestion.Outcome.values()).allMatch(outcome -> bundle.containsKey("outcome." + outcome));
        assertThat(List.of(Step.SUBMIT, Step.APPROVE, Step.PUBLISH))
                .allMatch(step -> bundle.containsKey("next." + step) && bundle.containsKey("next.step." + step));
    }

    @Test
    void everyKindAndStatusHasAName() {
        assertThat(ItemKind.values())
                .allMatch(kind -> bundle.containsKey("kind." + kind) && bundle.containsKey("path." + kind));
        assertThat(ItemStatus.values())
                .allMatch(status -> bundle.containsKey("status." + status) && bundle.containsKey("desk." + status));
    }

    @Test
    void everyRoleHasAName() {
        assertThat(Role.values()).allMatch(role -> bundle.containsKey("role." + role));
    }

    @Test
    void everythingThatTheRecordTellsHasAName() {
        assertThat(Act.values()).allMatch(act -> bundle.containsKey("act." + act));
        assertThat(Flaw.Reason.values()).allMatch(reason -> bundle.containsKey("flaw." + reason));
        assertThat(EditionFlaw.Reason.values()).allMatch(reason -> bundle.containsKey("flaw." + reason));
        assertThat(ItemKind.values()).allMatch(kind -> bundle.containsKey("subject." + kind));
        assertThat(List.of(Subject.PORTAL, Subject.account("anna")))
                .allMatch(subject -> bundle.containsKey("subject." + subject.kind()));
    }

    @Test
    void everyMessageIsWellFormedAndEndsItsSentence() {
        for (Locale language : Languages.OF_THE_INTERFACE) {
            ResourceBundle texts = bundle(language);
            assertThat(formatted(texts)).allSatisfy(key -> new MessageFormat(texts.getString(key)));
            assertThat(texts.keySet().stream().filter(key -> key.startsWith("refusal.") || key.contains(".message.")))
                    .allSatisfy(key -> assertThat(texts.getString(key)).as(key).endsWith("."));
        }
    }

    @Test
    void everyTextThatAPageAsksForExists() throws IOException {
        Pattern asked = Pattern.compile("msg\\['([a-z0-9_.]+)'\\]");
        assertThat(matches(Path.of("src/main/webapp"), ".xhtml", asked).map(match -> match.group(1)))
                .isNotEmpty()
                .allMatch(bundle::containsKey);
    }

    /** A page that is read without signing in has no room for help. */
    @Test
    void everyPageIsExplained() throws IOException {
        Path pages = Path.of("src/main/webapp/WEB-INF/faces-views");
        try (Stream<Path> files = Files.walk(pages)) {
            assertThat(files.filter(file -> file.toString().endsWith(".xhtml"))
                            .filter(file -> !OPEN.contains(file.getFileName().toString()))
                            .map(file -> pages.relativize(file).toString().replace(".xhtml", ""))
                            .map(page -> page.replaceAll("[/-]", "_")))
                    .isNotEmpty()
                    .allMatch(page -> bundle.containsKey(page + ".help.title"))
                    .allMatch(page -> bundle.containsKey(page + ".help.text"));
        }
    }

    @Test
    void instantsAreShownWithTheirZone() {
        String text = Texts.format(
                bundle,
                Locale.ENGLISH,
                () -> ZoneId.of("UTC"),
                "refusal.conflict",
                List.of("ada", Instant.parse("2026-11-23T14:02:00Z")));

        assertThat(text).contains("last changed by ada at 23 Nov 2026, 14:02 UTC.");
    }

    @Test
    void instantsAreShownInTheZoneOfTheReaderByItsName() {
        String pattern = bundle.getString("format.instant");
        Instant instant = Instant.parse("2026-11-23T14:02:00Z");

        assertThat(Times.readable(instant, pattern, Locale.ENGLISH, ZoneId.of("Europe/Berlin")))
                .isEqualTo("23 Nov 2026, 15:02 CET");
    }

    @Test
    void rolesAreNamedAsOnThePageForPeople() {
        String text = Texts.format(
                bundle, Locale.ENGLISH, () -> ZoneId.of("UTC"), "refusal.not_permitted", List.of("ada", Role.REVIEWER));

        assertThat(text).isEqualTo("ada may not do this; it takes the role Reviewer.");
    }

    @Test
    void aWaitIsToldRoundedUpInTheUnitThatSaysEnough() {
        assertThat(wait(Duration.ofMillis(1))).contains("in 1 second.");
        assertThat(wait(Duration.ofMillis(29_001))).contains("in 30 seconds.");
        assertThat(wait(Duration.ofSeconds(121))).contains("in 3 minutes.");
        assertThat(wait(Duration.ofMinutes(121))).contains("in 3 hours.");
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(Texts.BUNDLE, language);
    }

    private static Stream<String> formatted(ResourceBundle texts) {
        return texts.keySet().stream().filter(key -> !key.startsWith("format.") && !key.equals("list.report"));
    }

    /** The numbers of the places that a text fills. */
    private static Set<String> places(ResourceBundle texts, String key) {
        return Pattern.compile("\\{(\\d)")
                .matcher(texts.getString(key))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String wait(Duration duration) {
        return Texts.format(
                bundle, Locale.ENGLISH, () -> ZoneId.of("UTC"), "refusal.too_many_tries", List.of(duration));
    }

    /** A key that ends in a dot is completed by each rule that its exception is made with. */
    private static Set<String> refusals() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(DOMAIN)) {
            for (Path file : files.filter(each -> each.toString().endsWith("Exception.java"))
                    .filter(each -> !each.endsWith("NoTransitionException.java"))
                    .toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                for (MatchResult match :
                        KEY.matcher(Files.readString(file)).results().toList()) {
                    keys.addAll(completed(match.group(1), name));
                }
            }
        }
        return keys;
    }

    private static Set<String> completed(String key, String exception) throws IOException {
        if (!key.endsWith(".")) {
            return Set.of(key);
        }
        Set<String> keys = new TreeSet<>();
        matches(DOMAIN, ".java", RULE)
                .filter(match -> match.group(1).equals(exception))
                .forEach(match -> keys.add(key + match.group(2)));
        assertThat(keys).as("rules of " + exception).isNotEmpty();
        return keys;
    }

    private static Stream<MatchResult> matches(Path root, String extension, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            StringBuilder text = new StringBuilder();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(extension)).toList()) {
                text.append(Files.readString(file)).append('\n');
            }
            return pattern.matcher(text).results();
        }
    }
}
