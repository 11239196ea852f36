package org.wellspring.portal.glossary;

import java.util.List;

/**
 * A word with its explanation.
 *
 * @param id its address within the glossary's page
 * @param name as the glossary writes it
 * @param otherNames by which texts call it too, such as an abbreviation
 * @param explanation safe to show, as HTML
 */
public record Term(String id, String name, List<String> otherNames, String explanation) {

    public Term {
        otherNames = List.copyOf(otherNames);
    }
}
