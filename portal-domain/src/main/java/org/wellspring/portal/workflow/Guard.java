package org.wellspring.portal.workflow;

import org.wellspring.portal.account.Actor;

/** What must hold for a transition beside the actor's role. */
public enum Guard {
    /** Nothing is missing that readers would need: a text, the images of its figures. */
    COMPLETE {
        @Override
        void check(Actor actor, Situation situation) {
            situation.shortcoming().ifPresent(shortcoming -> {
                throw shortcoming;
            });
        }
    },
    /** Nobody approves what they wrote last, administrators included. */
    FOUR_EYES {
        @Override
        void check(Actor actor, Situation situation) {
            if (actor.name().equals(situation.lastWriter())) {
                throw new FourEyesException();
            }
        }
    },
    /** Every comment is resolved. */
    NOTHING_OPEN {
        @Override
        void check(Actor actor, Situation situation) {
            if (situation.openComments() > 0) {
                throw new OpenCommentsException(situation.openComments());
            }
        }
    },
    /** A comment says what is to be changed. */
    SAYS_WHY {
        @Override
        void check(Actor actor, Situation situation) {
            if (situation.openComments() == 0) {
                throw new NoCommentException();
            }
        }
    };

    abstract void check(Actor actor, Situation situation);
}
