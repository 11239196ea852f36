package org.wellspring.portal.web.schema;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.wellspring.portal.article.ArticlePage;
import org.wellspring.portal.contributor.Byline;
import org.wellspring.portal.text.CitedText;
import org.wellspring.portal.web.json.JsonNodes;

/**
 * An article as the page about a medical subject that it is, and as the text on it.
 *
 * @param address the whole address of the page
 * @param image the whole address of its social image
 * @param citations what the text cites
 */
record ArticleData(
        ArticlePage page,
        Publisher publisher,
        String address,
        String image,
        String description,
        List<CitedText.Reference> citations) {

    /** The longest headline that search engines take. */
    private static final int MAX_HEADLINE = 110;

    List<JsonObject> nodes() {
        return List.of(webPage(), article());
    }

    private JsonObject webPage() {
        JsonObjectBuilder node = described("MedicalWebPage", address)
                .add("url", address)
                .add("name", page.title())
                .add("isPartOf", Publisher.reference(publisher.websiteId()))
                .add(
                        "primaryImageOfPage",
                        JsonNodes.object().add("@type", "ImageObject").add("url", image))
                .add("mainEntity", Publisher.reference(articleId()));
        page.credits().reviewer().ifPresent(reviewer -> node.add("reviewedBy", person(reviewer)));
        Optional.ofNullable(page.review().reviewedOn()).ifPresent(day -> node.add("lastReviewed", day.toString()));
        return node.build();
    }

    private JsonObject article() {
        JsonObjectBuilder node = described("Article", articleId())
                .add("headline", headline())
                .add("image", JsonNodes.array().add(image))
                .add("mainEntityOfPage", Publisher.reference(address))
                .add("wordCount", page.body().words())
                .add("author", authors());
        if (!page.topics().isEmpty()) {
            JsonArrayBuilder about = JsonNodes.array();
            page.topics()
                    .forEach(topic ->
                            about.add(JsonNodes.object().add("@type", "Thing").add("name", topic.title())));
            node.add("about", about);
        }
        if (!citations.isEmpty()) {
            JsonArrayBuilder cited = JsonNodes.array();
            citations.forEach(reference -> cited.add(citation(reference)));
            node.add("citation", cited);
        }
        return node.build();
    }

    private JsonObjectBuilder described(String type, String id) {
        return JsonNodes.object()
                .add("@type", type)
                .add("@id", id)
                .add("description", description)
                .add("inLanguage", page.language().toLanguageTag())
                .add("datePublished", page.postedOn().toString())
                .add("dateModified", (page.updatedOn() == null ? page.postedOn() : page.updatedOn()).toString())
                .add("publisher", Publisher.reference(publisher.organizationId()));
    }

    private String articleId() {
        return address + "#article";
    }

    private String headline() {
        if (page.title().length() <= MAX_HEADLINE) {
            return page.title();
        }
        int space = page.title().lastIndexOf(' ', MAX_HEADLINE - 1);
        return page.title().substring(0, space > 0 ? space : MAX_HEADLINE - 1) + "…";
    }

    /** An article for which nobody in particular stands is by the organisation behind the site. */
    private JsonArrayBuilder authors() {
        JsonArrayBuilder authors = JsonNodes.array();
        page.credits().authors().forEach(author -> authors.add(person(author)));
        if (page.credits().authors().isEmpty()) {
            authors.add(publisher.organization());
        }
        return authors;
    }

    private JsonObjectBuilder person(Byline person) {
        JsonObjectBuilder node = JsonNodes.object().add("@type", "Person").add("name", person.name());
        if (publisher.publishesIn(person.language())) {
            node.add("url", publisher.base() + person.address());
        }
        if (!person.qualifications().isEmpty()) {
            node.add("honorificSuffix", person.qualifications());
        }
        return node;
    }

    private static JsonObjectBuilder citation(CitedText.Reference reference) {
        Element source = Jsoup.parseBodyFragment(reference.html()).body();
        JsonObjectBuilder node = JsonNodes.object().add("@type", "CreativeWork").add("name", source.text());
        Element link = source.selectFirst("a[href^=http]");
        if (link != null) {
            node.add("url", link.attr("href"));
        }
        return node;
    }
}
