package org.wellspring.portal.article;

import java.util.List;
import java.util.Locale;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.text.Slug;

/**
 * An article's draft as an editor opens it.
 *
 * @param faqs the questions that it shows, in order
 * @param disclaimers the disclaimers that it shows, in order
 */
public record ArticleDraft(
        long id,
        long version,
        Locale language,
        Slug slug,
        ArticleContent content,
        ItemStatus status,
        List<Attached> faqs,
        List<Attached> disclaimers) {

    /** Where readers find it, relative to the site's root, whether or not it is public. */
    public String address() {
        return ItemKind.ARTICLE.address(language, slug);
    }

    /** A question or disclaimer of the article: its number and its title. */
    public record Attached(long id, String title) {}
}
