package org.wellspring.portal.persistence.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.drafting.AlsoHere;
import org.wellspring.portal.persistence.NewsroomTest;

class AlsoHereTest extends NewsroomTest {

    private AlsoHere alsoHere;
    private Article iron;

    @BeforeEach
    void open() {
        alsoHere = new AlsoHere(new SqlAttendance(entities), clock);
        iron = article("Iron");
        entities.flush();
    }

    @Test
    void whoHasTheDraftOpenIsToldOfTheOthers() {
        assertThat(alsoHere.beat(WALTER, iron.id())).isEmpty();
        assertThat(alsoHere.beat(RITA, iron.id())).containsExactly("walter");
        assertThat(alsoHere.beat(WALTER, iron.id())).containsExactly("rita");
    }

    @Test
    void oneBeatMayGetLost() {
        alsoHere.beat(WALTER, iron.id());
        now = NOON.plus(AlsoHere.BEAT.multipliedBy(2));
        assertThat(alsoHere.beat(RITA, iron.id())).containsExactly("walter");
    }

    @Test
    void whoLeftIsNotHereAnyMore() {
        alsoHere.beat(WALTER, iron.id());
        now = NOON.plus(AlsoHere.BEAT.multipliedBy(3));
        assertThat(alsoHere.beat(RITA, iron.id())).isEmpty();
    }

    @Test
    void anotherDraftIsAnotherRoom() {
        Article zinc = article("Zinc");
        entities.flush();
        alsoHere.beat(WALTER, zinc.id());
        assertThat(alsoHere.beat(RITA, iron.id())).isEmpty();
    }

    @Test
    void nobodyIsAtADraftThatDoesNotExist() {
        alsoHere.beat(WALTER, -1);
        assertThat(alsoHere.beat(RITA, -1)).isEmpty();
    }

    @Test
    void whoHasNoPartInTheWorkIsNotTold() {
        Actor nobody = new Actor("noah", Set.of(), "192.0.2.9");
        assertThatThrownBy(() -> alsoHere.beat(nobody, iron.id())).isInstanceOf(NotPermittedException.class);
    }
}
