package org.wellspring.portal.persistence.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.link.BrokenLink;
import org.wellspring.portal.link.FindingBroken;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.revision.Saving;

class FindingBrokenTest extends NewsroomTest {

    private FindingBroken finding;

    @BeforeEach
    void open() {
        finding = new FindingBroken(new JpaLinks(entities), clock);
        linkedBy(WALTER, "Iron");
        linkedBy(ANNA, "Zinc");
    }

    private void linkedBy(Actor actor, String title) {
        Article article = article(title);
        entities.flush();
        drafting.revise(
                actor,
                article,
                article.draft().replacing("body", "<p><a href=\"/articles/gold\">gold</a></p>"),
                Saving.SAVED);
        entities.flush();
    }

    @Test
    void eachIsToldOfWhatTheyChangedLast() {
        assertThat(finding.own(WALTER)).extracting(BrokenLink::title).containsExactly("Iron");
        assertThat(finding.own(ANNA)).extracting(BrokenLink::title).containsExactly("Zinc");
        assertThat(finding.own(RITA)).isEmpty();
    }

    @Test
    void everybodyCanSeeThoseOfAllWithTheirOwners() {
        assertThat(finding.all(RITA)).extracting(BrokenLink::owner).containsExactlyInAnyOrder("walter", "anna");
    }

    @Test
    void whoEditsNothingIsToldNothing() {
        Actor nobody = new Actor("nora", Set.of(), "192.0.2.8");
        assertThatThrownBy(() -> finding.all(nobody)).isInstanceOf(NotPermittedException.class);
    }
}
