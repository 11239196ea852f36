package org.wellspring.portal.web.schema;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import org.wellspring.portal.site.Site;
import org.wellspring.portal.web.json.JsonNodes;

/**
 * The site and who is behind it, as every page names them.
 *
 * @param base scheme, host and port of the site
 */
record Publisher(Site site, String base) {

    /** A node that stands for one that is told elsewhere. */
    static JsonObjectBuilder reference(String id) {
        return JsonNodes.object().add("@id", id);
    }

    /** Whether readers find pages of the language. */
    boolean publishesIn(Locale language) {
        return site.languages().contains(language);
    }

    String organizationId() {
        return base + "/#organization";
    }

    String websiteId() {
        return base + "/#website";
    }

    JsonObject organization() {
        JsonObjectBuilder organization = JsonNodes.object()
                .add("@type", "Organization")
                .add("@id", organizationId())
                .add("name", site.publisher().isEmpty() ? site.name() : site.publisher())
                .add("url", site.publisherAddress().isEmpty() ? base + "/" : site.publisherAddress());
        if (!site.logo().isEmpty()) {
            organization.add("logo", base + site.logo());
        }
        if (!site.email().isEmpty()) {
            organization.add("email", site.email());
        }
        return organization.build();
    }

    JsonObject website(String home, String description, Locale language) {
        return JsonNodes.object()
                .add("@type", "WebSite")
                .add("@id", websiteId())
                .add("name", site.name())
                .add("url", home)
                .add("description", description)
                .add("inLanguage", language.toLanguageTag())
                .add("publisher", reference(organizationId()))
                .add("potentialAction", search(home))
                .build();
    }

    private static JsonObjectBuilder search(String home) {
        return JsonNodes.object()
                .add("@type", "SearchAction")
                .add(
                        "target",
                        JsonNodes.object()
                                .add("@type", "EntryPoint")
                                .add("urlTemplate", home.replaceAll("/$", "") + "/search?q={search_term_string}"))
                .add("query-input", "required name=search_term_string");
    }
}
