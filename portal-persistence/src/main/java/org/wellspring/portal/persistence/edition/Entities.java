package org.wellspring.portal.persistence.edition;

import org.wellspring.portal.article.Article;
import org.wellspring.portal.contributor.Contributor;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.page.Page;
import org.wellspring.portal.topic.Topic;

/** Which entity holds the items of a kind, and where each has its title. */
public final class Entities {

    private Entities() {}

    public static Class<? extends ContentItem> of(ItemKind kind) {
        return switch (kind) {
            case ARTICLE -> Article.class;
            case FAQ -> Faq.class;
            case DISCLAIMER -> Disclaimer.class;
            case TOPIC -> Topic.class;
            case CONTRIBUTOR -> Contributor.class;
            case PAGE -> Page.class;
        };
    }

    /** The path of the title from an item of the kind. */
    static String title(ItemKind kind) {
        return switch (kind) {
            case ARTICLE, DISCLAIMER, PAGE -> "content.title";
            case FAQ -> "content.question";
            case TOPIC, CONTRIBUTOR -> "content.name";
        };
    }
}
