package org.wellspring.portal.intake;

import java.util.List;
import org.wellspring.portal.intake.Block.Kind;
import org.wellspring.portal.text.Sentences;

/** Takes the summary out of the introduction: as many of its first sentences as fit; the others stay in the body. */
final class SummaryFinder {

    private static final int USUAL_LENGTH = 320;
    private static final int LONGEST_SENTENCE = 400;

    private SummaryFinder() {}

    /** Takes it out of a changeable list; empty when the text begins with a section or is nothing but a summary. */
    static String take(List<Block> blocks) {
        if (blocks.isEmpty() || !blocks.get(0).is(Kind.LINE)) {
            return "";
        }
        Block first = blocks.get(0);
        int end = end(first.text());
        Phrase rest = first.phrase().from(end);
        if (end == 0 || rest.isEmpty() && blocks.size() == 1) {
            return "";
        }
        if (rest.isEmpty()) {
            blocks.remove(0);
        } else {
            blocks.set(0, first.with(rest));
        }
        return first.phrase().slice(0, end).text();
    }

    private static int end(String text) {
        int end = Sentences.endOfFirst(text);
        if (end > LONGEST_SENTENCE) {
            return 0;
        }
        while (end < text.length()) {
            int next = Sentences.endAfter(text, end);
            if (next > USUAL_LENGTH) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
