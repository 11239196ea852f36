package org.wellspring.portal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void anArticleIsFoundAtItsTopicsAndAtWhatItNames() {
        assertThat(Places.ofArticle(Set.of(7L), Set.of(7L, 8L)).keys())
                .containsExactlyInAnyOrder(SurrogateKey.naming(7), SurrogateKey.under(7), SurrogateKey.under(8));
    }

    @Test
    void aQuestionIsFoundAmongWhatIsAskedOfItsTopics() {
        assertThat(Places.ofQuestion(Set.of(7L)).keys()).containsExactly(SurrogateKey.asked(7));
    }

    @Test
    void aTopicIsFoundRightBelowItsParents() {
        assertThat(Places.ofTopic(Set.of(7L), false).keys()).containsExactly(SurrogateKey.children(7));
    }

    @Test
    void aTopicThatMovedIsFoundElsewhereOnEveryPage() {
        assertThat(Places.ofTopic(Set.of(7L, 8L), true).keys())
                .containsExactlyInAnyOrder(SurrogateKey.children(7), SurrogateKey.children(8), SurrogateKey.SITE);
    }

    @Test
    void aDisclaimerIsFoundAtTheArticlesOfItsTopics() {
        assertThat(Places.ofDisclaimer(Set.of(7L)).keys()).containsExactly(SurrogateKey.naming(7));
    }

    @Test
    void aDisclaimerForAllIsFoundAtEveryArticleOfItsLanguage() {
        assertThat(Places.ofDisclaimerForAll(Locale.ENGLISH).keys())
                .containsExactly(SurrogateKey.disclaimed(Locale.ENGLISH));
    }

    @Test
    void placesOfBeforeAndOfSinceAddUp() {
        assertThat(Places.ofDisclaimer(Set.of(7L))
                        .and(Places.ofDisclaimerForAll(Locale.ENGLISH))
                        .keys())
                .containsExactlyInAnyOrder(SurrogateKey.naming(7), SurrogateKey.disclaimed(Locale.ENGLISH));
    }
}
