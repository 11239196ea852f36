package org.wellspring.portal.persistence.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.page.Page;
import org.wellspring.portal.page.PageContent;
import org.wellspring.portal.persistence.PersistenceTest;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

class JpaPublishedPagesTest extends PersistenceTest {

    @Test
    void theListHasThePublicPagesByTitle() {
        published(page("How we work"), NOON);
        published(page("contact"), NOON);
        Page old = page("Old");
        published(old, NOON);
        takenBack(old, NOON.plusSeconds(1));
        page("Draft");
        assertThat(new JpaPublishedPages(entities).all(EN, NOON.plusSeconds(1)))
                .extracting(ItemLink::title)
                .containsExactly("contact", "How we work");
    }

    private Page page(String title) {
        PageContent content = new PageContent(title, RichText.of("<p>Text.</p>"));
        return begun(new Page(EN, Slug.from(title), content, ANNA, NOON));
    }
}
