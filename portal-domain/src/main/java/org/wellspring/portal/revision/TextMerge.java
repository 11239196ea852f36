package org.wellspring.portal.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.wellspring.portal.revision.Differences.Change;
import org.wellspring.portal.revision.Differences.Range;
import org.wellspring.portal.text.RichText;

/**
 * Merges texts by the blocks at their top: paragraphs, headings, figures, and lists, tables and quotations as a whole,
 * since half of one side's table beside half of the other's may say what nobody wrote. Changes of different blocks go
 * together; changes of the same block, or an insertion right beside another change, are a conflict.
 */
final class TextMerge {

    private final String name;
    private final List<String> ancestor;
    private final Side mine;
    private final Side theirs;
    private final List<String> merged = new ArrayList<>();
    private final List<FieldConflict> conflicts = new ArrayList<>();

    private TextMerge(String name, List<String> ancestor, List<String> mine, List<String> theirs) {
        this.name = name;
        this.ancestor = ancestor;
        this.mine = new Side(mine, new ArrayDeque<>(Differences.between(ancestor, mine)));
        this.theirs = new Side(theirs, new ArrayDeque<>(Differences.between(ancestor, theirs)));
    }

    static FieldMerge of(String name, String ancestor, String mine, String theirs) {
        TextMerge merge = new TextMerge(name, blocks(ancestor), blocks(mine), blocks(theirs));
        merge.run();
        return new FieldMerge(RichText.of(html(merge.merged)).html(), merge.conflicts);
    }

    /** One side's blocks, and its changes of the ancestor that are not merged yet. */
    private record Side(List<String> blocks, Deque<Change> changes) {

        int nextStart() {
            return changes.isEmpty()
                    ? Integer.MAX_VALUE
                    : changes.peek().before().start();
        }

        boolean meets(Range stretch) {
            return !changes.isEmpty() && TextMerge.meet(changes.peek().before(), stretch);
        }
    }

    private void run() {
        int at = 0;
        while (!mine.changes.isEmpty() || !theirs.changes.isEmpty()) {
            Side first = mine.nextStart() <= theirs.nextStart() ? mine : theirs;
            Range stretch = first.changes.peek().before();
            List<Change> left = new ArrayList<>();
            List<Change> right = new ArrayList<>();
            while (mine.meets(stretch) || theirs.meets(stretch)) {
                Side side = mine.meets(stretch) ? mine : theirs;
                Change change = side.changes.remove();
                (side == mine ? left : right).add(change);
                stretch = stretch.spanning(change.before());
            }
            merged.addAll(ancestor.subList(at, stretch.start()));
            settle(stretch, left, right);
            at = stretch.end();
        }
        merged.addAll(ancestor.subList(at, ancestor.size()));
    }

    private void settle(Range stretch, List<Change> left, List<Change> right) {
        List<String> ofMine = version(stretch, left, mine);
        List<String> ofTheirs = version(stretch, right, theirs);
        merged.addAll(left.isEmpty() ? ofTheirs : ofMine);
        if (!left.isEmpty() && !right.isEmpty() && !ofMine.equals(ofTheirs)) {
            String before = html(stretch.of(ancestor));
            conflicts.add(new FieldConflict(name, Form.RICH, before, html(ofMine), html(ofTheirs)));
        }
    }

    private List<String> version(Range stretch, List<Change> changes, Side side) {
        if (changes.isEmpty()) {
            return stretch.of(ancestor);
        }
        Change first = changes.get(0);
        Change last = changes.get(changes.size() - 1);
        int start = first.after().start() - (first.before().start() - stretch.start());
        int end = last.after().end() + (stretch.end() - last.before().end());
        return side.blocks.subList(start, end);
    }

    /** Whether two changes concern the same block, or one is an insertion at the other's edge, where order is unclear. */
    private static boolean meet(Range one, Range other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.start() <= other.end() && other.start() <= one.end();
        }
        return one.start() < other.end() && other.start() < one.end();
    }

    private static List<String> blocks(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body().childNodes().stream()
                .filter(node -> !(node instanceof TextNode text && text.isBlank()))
                .map(TextMerge::block)
                .toList();
    }

    /** A heading's id depends on the headings before it; the merged text gets its own. */
    private static String block(Node node) {
        if (node instanceof Element element) {
            element.removeAttr("id");
        }
        return node.outerHtml();
    }

    private static String html(List<String> blocks) {
        return String.join("\n", blocks);
    }
}
