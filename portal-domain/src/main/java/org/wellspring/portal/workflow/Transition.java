package org.wellspring.portal.workflow;

import static org.wellspring.portal.account.Role.AUTHOR;
import static org.wellspring.portal.account.Role.PUBLISHER;
import static org.wellspring.portal.account.Role.REVIEWER;
import static org.wellspring.portal.workflow.Guard.COMPLETE;
import static org.wellspring.portal.workflow.Guard.FOUR_EYES;
import static org.wellspring.portal.workflow.Guard.NOTHING_OPEN;
import static org.wellspring.portal.workflow.Guard.SAYS_WHY;
import static org.wellspring.portal.workflow.Stage.APPROVED;
import static org.wellspring.portal.workflow.Stage.CHANGES_REQUESTED;
import static org.wellspring.portal.workflow.Stage.DRAFT;
import static org.wellspring.portal.workflow.Stage.IN_REVIEW;

import java.util.List;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;

/**
 * One row of the workflow: who may do which step from which stage, where it leads, and what must hold. What is not in
 * {@link #TABLE} cannot be done.
 */
public record Transition(Step step, Role who, Stage from, Stage to, List<Guard> guards) {

    /** The whole workflow. {@code docs/workflow.md} shows the same table; a test compares them. */
    public static final List<Transition> TABLE = List.of(
            row(Step.REVISE, AUTHOR, DRAFT, DRAFT),
            row(Step.REVISE, AUTHOR, IN_REVIEW, IN_REVIEW),
            row(Step.REVISE, AUTHOR, CHANGES_REQUESTED, CHANGES_REQUESTED),
            row(Step.REVISE, AUTHOR, APPROVED, DRAFT),
            row(Step.SUBMIT, AUTHOR, DRAFT, IN_REVIEW, COMPLETE),
            row(Step.SUBMIT, AUTHOR, CHANGES_REQUESTED, IN_REVIEW, COMPLETE),
            row(Step.RECALL, AUTHOR, IN_REVIEW, DRAFT),
            row(Step.REQUEST_CHANGES, REVIEWER, IN_REVIEW, CHANGES_REQUESTED, SAYS_WHY),
            row(Step.REQUEST_CHANGES, REVIEWER, APPROVED, CHANGES_REQUESTED, SAYS_WHY),
            row(Step.APPROVE, REVIEWER, IN_REVIEW, APPROVED, COMPLETE, FOUR_EYES, NOTHING_OPEN),
            row(Step.PUBLISH, PUBLISHER, APPROVED, APPROVED, COMPLETE));

    private static Transition row(Step step, Role who, Stage from, Stage to, Guard... guards) {
        return new Transition(step, who, from, to, List.of(guards));
    }

    /**
     * The stage to which a step leads.
     *
     * @throws NoTransitionException when the step cannot be done from this stage
     * @throws org.wellspring.portal.account.NotPermittedException when the actor does not hold the role for it
     * @throws FourEyesException when the actor wrote last what they would approve
     * @throws OpenCommentsException when comments are open that must be resolved first
     * @throws NoCommentException when the draft would be sent back without a reason
     */
    public static Stage take(Step step, Actor actor, Situation situation) {
        Transition transition = TABLE.stream()
                .filter(row -> row.step == step && row.from == situation.stage())
                .findFirst()
                .orElseThrow(() -> new NoTransitionException(step, situation.stage()));
        actor.require(transition.who);
        transition.guards.forEach(guard -> guard.check(actor, situation));
        return transition.to;
    }

    /** The steps that the actor could do from the stage, as far as their roles go. */
    public static List<Step> open(Actor actor, Stage stage) {
        return TABLE.stream()
                .filter(row -> row.from == stage && actor.may(row.who))
                .map(Transition::step)
                .toList();
    }
}
