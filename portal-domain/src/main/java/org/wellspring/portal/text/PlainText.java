package org.wellspring.portal.text;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Gathers the words of a text without its markup, a line for each block. */
final class PlainText implements NodeVisitor {

    private static final String SPACES = " \t\n\r\f";

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(Element body) {
        PlainText plain = new PlainText();
        body.traverse(plain);
        return plain.text
                .toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Counts what stands between spaces and holds a letter or a digit. */
    static int countWords(String text) {
        int count = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (SPACES.indexOf(character) >= 0) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(character)) {
                counted = true;
                count++;
            }
        }
        return count;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else {
            partLines(node);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        partLines(node);
    }

    private void partLines(Node node) {
        if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
            text.append('\n');
        }
    }
}
