package org.wellspring.portal.intake;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes up lines and elements such as health articles have, in every order, good and bad. */
final class SourceGrammar {

    private static final List<String> VOCABULARY = List.of(
            "zinc",
            "Zinc",
            "selenium",
            "the",
            "immune",
            "system",
            "12",
            "mg",
            "B6",
            "5-HTP",
            "helps",
            "magne-",
            "Über",
            "naïve",
            "(daily)",
            "e.g.",
            "Dr.",
            "3.5",
            "and",
            "alpha\u00ADlipoic",
            "fi\u200Bsetin",
            "\u00A0",
            "7,8-dihydroxy",
            "*",
            "**",
            "o",
            "A:",
            "z. B.",
            "März",
            "\u200F",
            "I.",
            "note:",
            "ﬁbre",
            "élan",
            "日本",
            "𝛼",
            "don't",
            "“quoted”",
            "?");
    private static final List<String> STARTS = List.of(
            "",
            "",
            "",
            "# ",
            "## ",
            "### ",
            "1. ",
            "2) ",
            "3 ",
            "1 ",
            "2 ",
            "4.1 ",
            "● ",
            "●",
            "- ",
            "  * ",
            "• ",
            "o ",
            "Q: ",
            "A: ",
            "Q1. ",
            "Question 2: ",
            "Answer: ",
            "Note: ",
            "Disclaimer: ",
            "Medical disclaimer: ",
            "Hinweis: ",
            "**",
            "[1] ",
            "Step 1: ",
            "Figure 1: ",
            "Title: ",
            "> ",
            "a) ",
            "II. ",
            "By ");
    private static final List<String> ENDS = List.of("", "", ".", ".", "?", ":", "!", "**", " ", ".  ", "?**", "-");
    private static final List<String> WHOLE = List.of(
            "FAQ",
            "Frequently Asked Questions",
            "Häufige Fragen",
            "References",
            "Quellen:",
            "Disclaimer",
            "Note",
            "----",
            "====",
            "***",
            "Post time: Jul-25-2023",
            "Published on 3 March 2024",
            "Updated: 03/04/2024",
            "Posted: Feb-30-2023",
            "By Jane Doe",
            "le 3 mars 2024",
            "[Image: a field]",
            "![A bowl](https://example.org/bowl.png \"Bowl\")",
            "Zinc and sleep",
            "Zinc and sleep",
            "Q: What is zinc? A: A metal.",
            "Q:",
            "A:",
            "●",
            "1.",
            "Introduction",
            "THE BASICS",
            "Last reviewed by Dr. Who on 3 May 2024");
    private static final List<String> TAGS = List.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "p",
            "p",
            "p",
            "div",
            "li",
            "blockquote",
            "b",
            "strong",
            "section",
            "span",
            "nav",
            "footer",
            "td",
            "dt",
            "dd",
            "pre",
            "article",
            "figcaption",
            "em",
            "ul",
            "ol",
            "table");

    private SourceGrammar() {}

    static Arbitrary<String> lines() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Combinators.combine(Arbitraries.of(STARTS), words(14), Arbitraries.of(ENDS))
                                .as((start, words, end) -> start + words + end)),
                Tuple.of(1, Arbitraries.of(WHOLE)),
                Tuple.of(1, words(60).map(words -> words + ".")));
    }

    static Arbitrary<String> elements() {
        Arbitrary<String> tags = Arbitraries.of(TAGS);
        return Combinators.combine(tags, tags, lines(), lines())
                .as((outer, inner, first, second) -> "<%s>%s <%s>%s</%s> </%s>"
                        .formatted(outer, escaped(first), inner, escaped(second), inner, outer));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static Arbitrary<String> words(int most) {
        return Arbitraries.of(VOCABULARY).list().ofMinSize(1).ofMaxSize(most).map(words -> String.join(" ", words));
    }
}
