package org.wellspring.portal.persistence.disclaimer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.disclaimer.DisclaimerEntry;
import org.wellspring.portal.disclaimer.DisclaimerPage;
import org.wellspring.portal.persistence.PersistenceTest;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

class JpaPublishedDisclaimersTest extends PersistenceTest {

    private static final Slug CARE = new Slug("care");

    private JpaPublishedDisclaimers disclaimers;

    @BeforeEach
    void open() {
        disclaimers = new JpaPublishedDisclaimers(entities);
    }

    @Test
    void aPageCountsTheEditionsThatReadersHaveSeen() {
        Disclaimer disclaimer = disclaimer("Care");
        published(disclaimer, NOON);
        published(disclaimer, NOON.plusSeconds(1));
        published(disclaimer, NOON.plusSeconds(60));
        assertThat(disclaimers.find(EN, CARE, NOON.plusSeconds(1)))
                .map(DisclaimerPage::editions)
                .contains(2);
    }

    @Test
    void allDisclaimersStandInAlphabeticalOrder() {
        published(disclaimer("medicines"), NOON);
        published(disclaimer("Care"), NOON);
        disclaimer("Draft");
        assertThat(disclaimers.all(EN, NOON)).extracting(DisclaimerEntry::title).containsExactly("Care", "medicines");
    }

    @Test
    void aDisclaimerTakenBackIsGone() {
        Disclaimer disclaimer = disclaimer("Care");
        published(disclaimer, NOON);
        takenBack(disclaimer, NOON.plusSeconds(1));
    }

    @Test
    void aDraftIsFoundByItsWords() {
        Disclaimer disclaimer = disclaimer("Care");
        JpaDisclaimers drafts = new JpaDisclaimers(entities);
        assertThat(drafts.withText(EN, RichText.of("<p>No advice.</p>"))).contains(disclaimer);
        assertThat(drafts.withText(EN, RichText.of("<p>Other words.</p>"))).isEmpty();
    }
}
