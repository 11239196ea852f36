package org.wellspring.portal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.change.Course.Moment;

class CourseTest {

    private static final Moment FIRST = new Moment(1, true);
    private static final Moment SECOND = new Moment(2, true);
    private static final Moment WITHDRAWAL = new Moment(3, false);

    /** @param moments the last one first */
    private static Course course(int steps, Moment... moments) {
        return new Course(List.of(moments), steps);
    }

    @Test
    void readersSeeWhatTheLastMomentShows() {
        assertThat(course(1, SECOND, FIRST).isPublic()).isTrue();
        assertThat(course(1, WITHDRAWAL, FIRST).isPublic()).isFalse();
        assertThat(course(0).isPublic()).isFalse();
    }

    @Test
    void anItemTurnsWhenItAppearsVanishesOrComesBack() {
        assertThat(course(1, FIRST).hasTurned()).isTrue();
        assertThat(course(1, WITHDRAWAL, FIRST).hasTurned()).isTrue();
        assertThat(course(1, SECOND, WITHDRAWAL, FIRST).hasTurned()).isTrue();
    }

    @Test
    void oneThatVanishedMeanwhileHasTurnedThoughItIsBack() {
        assertThat(course(2, SECOND, WITHDRAWAL, FIRST).hasTurned()).isTrue();
    }

    @Test
    void otherWordsAreNoTurn() {
        assertThat(course(1, SECOND, FIRST).hasTurned()).isFalse();
        assertThat(course(0, FIRST).hasTurned()).isFalse();
        assertThat(course(0).hasTurned()).isFalse();
    }

    @Test
    void whatIsShownIsWhatWasShownBeforeTheStepsAndSince() {
        assertThat(course(1, SECOND, FIRST).shown()).containsExactlyInAnyOrder(2L, 1L);
        assertThat(course(0, SECOND, FIRST).shown()).containsExactly(2L);
        assertThat(course(1, WITHDRAWAL, SECOND, FIRST).shown()).containsExactly(2L);
    }
}
