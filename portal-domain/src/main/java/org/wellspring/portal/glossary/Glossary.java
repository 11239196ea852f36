package org.wellspring.portal.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/**
 * A stand-alone page in which each heading is a word and what stands below it the explanation. Other names follow in
 * brackets, parted by commas: {@code Magnesium (Mg, E 511)}.
 *
 * @param introduction what stands before the first word, as HTML
 */
public record Glossary(String title, String introduction, List<Term> terms) {

    /** The address that the page has in each language. */
    public static final Slug SLUG = new Slug("glossary");

    /** A language without such a page explains nothing. */
    public static final Glossary NONE = new Glossary("", "", List.of());

    private static final Pattern NAMES = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    public Glossary {
        terms = List.copyOf(terms);
    }

    public static Glossary of(String title, RichText text) {
        StringBuilder introduction = new StringBuilder();
        List<Element> headings = new ArrayList<>();
        List<StringBuilder> explanations = new ArrayList<>();
        for (Node node : Jsoup.parseBodyFragment(text.html()).body().childNodes()) {
            if (node instanceof Element element && element.is("h2, h3, h4")) {
                headings.add(element);
                explanations.add(new StringBuilder());
            } else {
                (headings.isEmpty() ? introduction : explanations.get(headings.size() - 1)).append(node.outerHtml());
            }
        }
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            term(headings.get(i), explanations.get(i).toString().strip()).ifPresent(terms::add);
        }
        return new Glossary(title, introduction.toString().strip(), terms);
    }

    /** A heading that only parts the words explains nothing. */
    private static Optional<Term> term(Element heading, String explanation) {
        if (explanation.isEmpty()) {
            return Optional.empty();
        }
        Matcher named = NAMES.matcher(heading.text());
        return Optional.of(
                named.matches()
                        ? new Term(heading.id(), named.group(1), others(named.group(2)), explanation)
                        : new Term(heading.id(), heading.text(), List.of(), explanation));
    }

    private static List<String> others(String bracketed) {
        return Stream.of(bracketed.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
