package org.wellspring.portal.text;

import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Gathers the words of a text without its markup, a line for each block. */
final class PlainText implements NodeVisitor {

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
        StringTokenizer tokens = new StringTokenizer(text);
        while (tokens.hasMoreTokens()) {
            if (tokens.nextToken().codePoints().anyMatch(Character::isLetterOrDigit)) {
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
