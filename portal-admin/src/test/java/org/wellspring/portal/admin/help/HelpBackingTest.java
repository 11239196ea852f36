package org.wellspring.portal.admin.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelpBackingTest {

    @Test
    void thePathOfAPageNamesItsTexts() {
        assertThat(HelpBacking.name("/articles/edit.xhtml")).isEqualTo("articles_edit");
        assertThat(HelpBacking.name("/WEB-INF/faces-views/as-of.xhtml")).isEqualTo("as_of");
        assertThat(HelpBacking.name("/index.xhtml")).isEqualTo("index");
    }
}
