package org.wellspring.portal.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.article.EmptyArticleException;

/** Walks every step from every stage with every role, and what must hold beside. */
class TransitionTest {

    private static final List<Transition> TABLE = Transition.TABLE;
    private static final String WRITER = "walter";
    private static final DomainException EMPTY = new EmptyArticleException();

    /** A step from a stage. */
    private record Attempt(Step step, Stage stage) {

        List<Transition> rows() {
            return TABLE.stream()
                    .filter(row -> row.step() == step && row.from() == stage)
                    .toList();
        }
    }

    static Stream<Attempt> everyAttempt() {
        return Stream.of(Step.values())
                .flatMap(step -> Stream.of(Stage.values()).map(stage -> new Attempt(step, stage)));
    }

    static Stream<Attempt> attemptsOutsideTheTable() {
        return everyAttempt().filter(attempt -> attempt.rows().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("everyAttempt")
    void aStepFromAStageStandsInTheTableOnceAtMost(Attempt attempt) {
        assertThat(attempt.rows()).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("attemptsOutsideTheTable")
    void whatIsNotInTheTableIsRefusedToEveryRoleByNamingStepAndStage(Attempt attempt) {
        for (Role role : Role.values()) {
            assertThatExceptionOfType(NoTransitionException.class)
                    .isThrownBy(() -> take(attempt.step, somebody(role), good(attempt.stage)))
                    .satisfies(refusal ->
                            assertThat(refusal.key()).isEqualTo("no_transition." + attempt.step + "." + attempt.stage));
        }
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void whatIsInTheTableLeadsWhereItSaysForTheRoleAndForAdministrators(Transition row) {
        for (Role role : Set.of(row.who(), Role.ADMINISTRATOR)) {
            assertThat(take(row.step(), somebody(role), goodFor(row))).isEqualTo(row.to());
        }
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void everyOtherRoleMayNot(Transition row) {
        Stream.of(Role.values())
                .filter(role -> role != row.who() && role != Role.ADMINISTRATOR)
                .forEach(role -> assertThatThrownBy(() -> take(row.step(), somebody(role), goodFor(row)))
                        .isInstanceOf(NotPermittedException.class));
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void somebodyWithoutARoleMayDoNothing(Transition row) {
        Actor nobody = new Actor("noah", Set.of(), "192.0.2.9");
        assertThatThrownBy(() -> take(row.step(), nobody, goodFor(row))).isInstanceOf(NotPermittedException.class);
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void anIncompleteDraftIsHeldUpWhereTheTableAsksForCompleteness(Transition row) {
        Situation incomplete = new Situation(row.from(), WRITER, openFor(row), Optional.of(EMPTY));
        assertHeldUp(row, Guard.COMPLETE, somebody(row.who()), incomplete, EmptyArticleException.class);
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void theLastWriterIsHeldUpWhereTheTableAsksForFourEyes(Transition row) {
        assertHeldUp(row, Guard.FOUR_EYES, writer(row.who()), goodFor(row), FourEyesException.class);
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void administratorsAreHeldUpLikeEverybodyElse(Transition row) {
        assertHeldUp(row, Guard.FOUR_EYES, writer(Role.ADMINISTRATOR), goodFor(row), FourEyesException.class);
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void openCommentsHoldUpWhereTheTableAsksForNone(Transition row) {
        Situation commented = new Situation(row.from(), WRITER, 1, Optional.empty());
        assertHeldUp(row, Guard.NOTHING_OPEN, somebody(row.who()), commented, OpenCommentsException.class);
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void aMissingCommentHoldsUpWhereTheTableAsksForAReason(Transition row) {
        assertHeldUp(row, Guard.SAYS_WHY, somebody(row.who()), good(row.from()), NoCommentException.class);
    }

    @Test
    void aRefusalTellsHowManyCommentsAreOpen() {
        Situation commented = new Situation(Stage.IN_REVIEW, WRITER, 3, Optional.empty());
        assertThatExceptionOfType(OpenCommentsException.class)
                .isThrownBy(() -> take(Step.APPROVE, somebody(Role.REVIEWER), commented))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(3L));
    }

    @Test
    void approvalAsksForAllThreeGuards() {
        assertThat(new Attempt(Step.APPROVE, Stage.IN_REVIEW).rows().get(0).guards())
                .containsExactlyInAnyOrder(Guard.COMPLETE, Guard.FOUR_EYES, Guard.NOTHING_OPEN);
    }

    @Test
    void sendingBackAsksForAComment() {
        assertThat(TABLE)
                .filteredOn(row -> row.step() == Step.REQUEST_CHANGES)
                .allSatisfy(row -> assertThat(row.guards()).contains(Guard.SAYS_WHY));
    }

    @Test
    void onlyAnApprovedDraftIsPublished() {
        assertThat(TABLE)
                .filteredOn(row -> row.step() == Step.PUBLISH)
                .extracting(Transition::from)
                .containsExactly(Stage.APPROVED);
    }

    @Test
    void anApprovedDraftThatIsChangedIsADraftAgain() {
        assertThat(take(Step.REVISE, somebody(Role.AUTHOR), good(Stage.APPROVED)))
                .isEqualTo(Stage.DRAFT);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void theStepsThatAreOpenAreThoseOfTheTableForTheRole(Stage stage) {
        for (Role role : Role.values()) {
            assertThat(Transition.open(somebody(role), stage))
                    .containsExactlyElementsOf(TABLE.stream()
                            .filter(row -> row.from() == stage)
                            .filter(row -> row.who() == role || role == Role.ADMINISTRATOR)
                            .map(Transition::step)
                            .toList());
        }
    }

    private static void assertHeldUp(
            Transition row, Guard guard, Actor actor, Situation situation, Class<? extends DomainException> refusal) {
        if (row.guards().contains(guard)) {
            assertThatThrownBy(() -> take(row.step(), actor, situation)).isInstanceOf(refusal);
        } else {
            assertThatCode(() -> take(row.step(), actor, situation)).doesNotThrowAnyException();
        }
    }

    private static Stage take(Step step, Actor actor, Situation situation) {
        return Transition.take(step, actor, situation);
    }

    private static Situation good(Stage stage) {
        return new Situation(stage, WRITER, 0, Optional.empty());
    }

    private static Situation goodFor(Transition row) {
        return new Situation(row.from(), WRITER, openFor(row), Optional.empty());
    }

    private static long openFor(Transition row) {
        return row.guards().contains(Guard.SAYS_WHY) ? 1 : 0;
    }

    private static Actor somebody(Role role) {
        return new Actor("sarah", Set.of(role), "192.0.2.1");
    }

    private static Actor writer(Role role) {
        return new Actor(WRITER, Set.of(role), "192.0.2.2");
    }
}
