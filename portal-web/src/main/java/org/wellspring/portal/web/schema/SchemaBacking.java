package org.wellspring.portal.web.schema;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import org.wellspring.portal.article.ArticlePage;
import org.wellspring.portal.contributor.ContributorContent;
import org.wellspring.portal.faq.FaqEntry;
import org.wellspring.portal.faq.FaqGroup;
import org.wellspring.portal.faq.FaqPage;
import org.wellspring.portal.faq.FaqTeaser;
import org.wellspring.portal.text.CitedText;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.web.json.JsonNodes;
import org.wellspring.portal.web.site.SiteBacking;

/**
 * What the page that is shown tells machines, made of what it shows already. Each answer is the inside of a script
 * element that nothing runs.
 */
@Named("schema")
@RequestScoped
public class SchemaBacking {

    @Inject
    private SiteBacking site;

    /** The site itself. */
    public String home(String description) {
        Publisher publisher = publisher();
        return graph(List.of(
                publisher.website(site.getCanonical(), description, site.getLanguage()), publisher.organization()));
    }

    /** An article, and the questions that stand on its page. */
    public String article(ArticlePage page, CitedText body, String description) {
        Publisher publisher = publisher();
        String address = site.getCanonical();
        String said = description.isEmpty() ? page.title() : description;
        String image = page.listing().socialImage().isEmpty()
                ? site.getCard()
                : site.absolute(page.listing().socialImage());
        List<JsonObject> nodes =
                new ArrayList<>(new ArticleData(page, publisher, address, image, said, body.references()).nodes());
        nodes.add(publisher.organization());
        if (!page.faqs().isEmpty()) {
            nodes.add(questions(address + "#questions", page.faqs()));
        }
        return graph(nodes);
    }

    /** A question with its answer. */
    public String question(FaqPage page) {
        return graph(List.of(questions(
                site.getCanonical(),
                List.of(new FaqEntry(
                        page.editionId(), page.language(), page.slug(), page.question(), page.answer())))));
    }

    /**
     * A page of the list of questions. Their answers stand on their own pages, so that it must not pass for a page of
     * answers.
     *
     * @param before how many questions stand on earlier pages
     */
    public String questions(String name, List<FaqGroup> groups, int before) {
        JsonArrayBuilder entries = JsonNodes.array();
        int position = before;
        for (FaqGroup group : groups) {
            for (FaqTeaser teaser : group.teasers()) {
                entries.add(step(++position, teaser.question(), site.absolute(site.question(teaser))));
            }
        }
        return graph(List.of(JsonNodes.object()
                .add("@type", "CollectionPage")
                .add("@id", site.getCanonical())
                .add("name", name)
                .add("mainEntity", JsonNodes.object().add("@type", "ItemList").add("itemListElement", entries))
                .build()));
    }

    private static JsonObject questions(String id, List<FaqEntry> entries) {
        JsonArrayBuilder questions = JsonNodes.array();
        entries.forEach(entry -> questions.add(JsonNodes.object()
                .add("@type", "Question")
                .add("name", entry.question())
                .add("inLanguage", entry.language().toLanguageTag())
                .add("acceptedAnswer", answer(entry.answer()))));
        return JsonNodes.object()
                .add("@type", "FAQPage")
                .add("@id", id)
                .add("mainEntity", questions)
                .build();
    }

    private static JsonObjectBuilder answer(RichText answer) {
        return JsonNodes.object().add("@type", "Answer").add("text", answer.readingText());
    }

    /** Somebody who writes or reviews. */
    public String person(ContributorContent person) {
        JsonObjectBuilder node = JsonNodes.object()
                .add("@type", "Person")
                .add("name", person.name())
                .add("url", site.getCanonical());
        addFilled(node, "honorificSuffix", person.qualifications());
        addFilled(node, "affiliation", person.affiliation());
        addFilled(node, "image", person.portrait().isEmpty() ? "" : site.absolute(person.portrait()));
        JsonArrayBuilder elsewhere = JsonNodes.array();
        if (!person.orcid().isEmpty()) {
            elsewhere.add("https://orcid.org/" + person.orcid());
        }
        if (!person.website().isEmpty()) {
            elsewhere.add(person.website());
        }
        return graph(List.of(JsonNodes.object()
                .add("@type", "ProfilePage")
                .add("@id", site.getCanonical())
                .add("mainEntity", node.add("sameAs", elsewhere))
                .build()));
    }

    private static void addFilled(JsonObjectBuilder node, String name, String value) {
        if (!value.isEmpty()) {
            node.add(name, value);
        }
    }

    /**
     * The way from the home page to this one.
     *
     * @param names and {@code addresses} of the pages on the way, relative to the site's root
     * @param here the name of the page itself
     */
    public String trail(List<String> names, List<String> addresses, String here) {
        JsonArrayBuilder steps = JsonNodes.array();
        int position = 1;
        for (int at = 0; at < names.size(); at++) {
            if (addresses.get(at) != null && !addresses.get(at).isEmpty()) {
                steps.add(step(position++, names.get(at), site.absolute(addresses.get(at))));
            }
        }
        steps.add(step(position, here, site.getCanonical()));
        return graph(List.of(JsonNodes.object()
                .add("@type", "BreadcrumbList")
                .add("itemListElement", steps)
                .build()));
    }

    private static JsonObjectBuilder step(int position, String name, String address) {
        return JsonNodes.object()
                .add("@type", "ListItem")
                .add("position", position)
                .add("name", name)
                .add("item", address);
    }

    private Publisher publisher() {
        return new Publisher(site.getSettings(), site.absolute(""));
    }

    private static String graph(List<JsonObject> nodes) {
        JsonArrayBuilder graph = JsonNodes.array();
        nodes.forEach(graph::add);
        return ScriptText.of(JsonNodes.object()
                .add("@context", "https://schema.org")
                .add("@graph", graph)
                .build());
    }
}
