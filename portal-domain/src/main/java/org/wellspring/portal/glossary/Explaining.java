package org.wellspring.portal.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/** Makes each word of a glossary a button where a text uses it first, so that it is explained in place. */
public final class Explaining {

    /** More would make a text hard to read. */
    static final int MOST = 20;

    /** Where a button would be wrong: within what leads somewhere, is named, or is quoted from others. */
    private static final Set<String> KEPT =
            Set.of("a", "button", "h2", "h3", "h4", "cite", "sup", "sub", "figure", "table", "blockquote");

    private final Map<String, Term> byName = new HashMap<>();
    private final Pattern names;

    public Explaining(Glossary glossary) {
        glossary.terms().forEach(term -> names(term).forEach(name -> byName.putIfAbsent(key(name), term)));
        names = Pattern.compile(
                byName.isEmpty()
                        ? "(?!)"
                        : byName.keySet().stream()
                                .sorted(Comparator.comparingInt(String::length)
                                        .reversed()
                                        .thenComparing(name -> name))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Stream<String> names(Term term) {
        return Stream.concat(Stream.of(term.name()), term.otherNames().stream());
    }

    /** An abbreviation means something else in small letters. */
    private static String key(String name) {
        return isAbbreviation(name) ? name : name.toLowerCase(Locale.ROOT);
    }

    private static boolean isAbbreviation(String name) {
        return name.chars().filter(Character::isUpperCase).count() > 1 || name.length() <= 3;
    }

    /**
     * A text with its first words of the glossary made buttons.
     *
     * @param terms those that it uses, in its order
     */
    public record Explained(String html, List<Term> terms) {

        public Explained {
            terms = List.copyOf(terms);
        }
    }

    /** @param html safe to show */
    public Explained explain(String html) {
        if (byName.isEmpty()) {
            return new Explained(html, List.of());
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Set<Term> used = new LinkedHashSet<>();
        texts(document.body()).forEach(text -> explain(text, used));
        return new Explained(document.body().html(), List.copyOf(used));
    }

    private static List<TextNode> texts(Element body) {
        List<TextNode> texts = new ArrayList<>();
        body.filter((node, depth) -> {
            if (node instanceof TextNode text) {
                texts.add(text);
            }
            return KEPT.contains(node.normalName()) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        });
        return texts;
    }

    private void explain(TextNode text, Set<Term> used) {
        Matcher found = names.matcher(text.getWholeText());
        for (int from = 0; used.size() < MOST && found.find(from); from = found.end()) {
            Term term =
                    byName.getOrDefault(found.group(), byName.get(found.group().toLowerCase(Locale.ROOT)));
            if (term != null && used.add(term)) {
                TextNode rest = mark(text, found, term);
                explain(rest, used);
                return;
            }
        }
    }

    /** The text after the word that is made a button. */
    private static TextNode mark(TextNode text, Matcher found, Term term) {
        String whole = text.getWholeText();
        TextNode rest = new TextNode(whole.substring(found.end()));
        Element button = new Element("button")
                .addClass("term")
                .attr("type", "button")
                .attr("popovertarget", anchor(term))
                .appendText(found.group());
        text.text(whole.substring(0, found.start()));
        text.after(rest).after(button);
        return rest;
    }

    /** The address of an explanation within the page; headings have none with an underscore. */
    public static String anchor(Term term) {
        return "term_" + term.id();
    }
}
