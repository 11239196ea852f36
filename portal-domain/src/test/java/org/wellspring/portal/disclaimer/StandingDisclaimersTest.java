package org.wellspring.portal.disclaimer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.disclaimer.StandingDisclaimers.Standing;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

class StandingDisclaimersTest {

    private static final long SLEEP = 1;
    private static final long MINERALS = 2;
    private static final long METALS = 3;

    private static final DisclaimerEntry FOR_ALL = disclaimer("for-all");
    private static final DisclaimerEntry FOR_MINERALS = disclaimer("for-minerals");
    private static final DisclaimerEntry FOR_METALS = disclaimer("for-metals");

    private final StandingDisclaimers disclaimers = under(Map.of(METALS, MINERALS));

    @Test
    void oneForAllIsShownByAnArticleWithoutTopics() {
        assertThat(disclaimers.of(List.of())).containsExactly(FOR_ALL);
    }

    @Test
    void oneForATopicIsShownByItsArticlesAndThoseBelow() {
        assertThat(disclaimers.of(List.of(MINERALS))).containsExactly(FOR_ALL, FOR_MINERALS);
        assertThat(disclaimers.of(List.of(METALS))).containsExactly(FOR_ALL, FOR_MINERALS, FOR_METALS);
    }

    @Test
    void oneForATopicIsNotShownBeside() {
        assertThat(disclaimers.of(List.of(SLEEP))).containsExactly(FOR_ALL);
    }

    @Test
    void eachIsShownOnceHoweverManyTopicsLeadToIt() {
        assertThat(disclaimers.of(List.of(METALS, SLEEP, MINERALS))).containsExactly(FOR_ALL, FOR_MINERALS, FOR_METALS);
    }

    @Test
    void topicsThatLieUnderEachOtherByMistakeEndTheWalk() {
        assertThat(under(Map.of(METALS, MINERALS, MINERALS, METALS)).of(List.of(MINERALS)))
                .containsExactly(FOR_ALL, FOR_MINERALS, FOR_METALS);
    }

    private static StandingDisclaimers under(Map<Long, Long> above) {
        return new StandingDisclaimers(
                List.of(
                        new Standing(FOR_ALL, null),
                        new Standing(FOR_MINERALS, MINERALS),
                        new Standing(FOR_METALS, METALS)),
                above);
    }

    private static DisclaimerEntry disclaimer(String slug) {
        return new DisclaimerEntry(1, new Slug(slug), slug, RichText.EMPTY, Region.EVERYWHERE);
    }
}
