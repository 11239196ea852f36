package org.wellspring.portal.persistence.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.inspection.EditionFlaw;
import org.wellspring.portal.inspection.EditionFlaw.Reason;
import org.wellspring.portal.inspection.EditionVerification;
import org.wellspring.portal.persistence.NewsroomTest;

class JpaEditionProofsTest extends NewsroomTest {

    private Article iron;

    @BeforeEach
    void publish() {
        iron = approved(article("Iron"));
        publishedUntil(iron, NOON.plusSeconds(60));
        entities.flush();
    }

    @Test
    void editionsThatNobodyTouchedAreAsRecorded() {
        assertThat(verify()).isEmpty();
    }

    @Test
    void whatIsCalledOffAndShownAgainIsAsRecorded() {
        now = NOON.plusSeconds(1);
        publishing.rollBack(PAULA, iron.id(), version(iron), 1);
        publishing.callOff(PAULA, iron.id(), version(iron), 2);
        entities.flush();
        assertThat(verify()).isEmpty();
    }

    @Test
    void wordsThatWereChangedPastThePortalAreFound() {
        tamper("update article_edition set standfirst = 'Never said.'");
        assertThat(verify()).contains(new EditionFlaw(iron.id(), 1, Reason.EDITION_ALTERED));
    }

    @Test
    void wordsThatWereChangedTogetherWithTheirDigestAreFound() {
        tamper("update article_edition set standfirst = 'Never said.'");
        String digest = items.edition(reread(), 1).orElseThrow().shown().digest();
        tamper("update edition set digest = '" + digest + "' where number = 1");
        assertThat(verify()).contains(new EditionFlaw(iron.id(), 1, Reason.EDITION_UNRECORDED));
    }

    @Test
    void anEditionThatWasRemovedPastThePortalIsFound() {
        tamper("delete from withdrawal");
        tamper("delete from edition where number = 2");
        assertThat(verify()).contains(new EditionFlaw(iron.id(), 2, Reason.EDITION_MISSING));
    }

    @Test
    void editionsComeWithTheirItemsAsWhatTheyAre() {
        assertThat(new JpaEditionProofs(entities).after(0, 10))
                .isNotEmpty()
                .allSatisfy(edition -> assertThat(edition.item()).isExactlyInstanceOf(Article.class));
    }

    private Article reread() {
        entities.clear();
        return entities.find(Article.class, iron.id());
    }

    private void tamper(String statement) {
        entities.createNativeMutationQuery(statement).executeUpdate();
    }

    private Optional<EditionFlaw> verify() {
        return new EditionVerification(new JpaEditionProofs(entities)).verify();
    }
}
