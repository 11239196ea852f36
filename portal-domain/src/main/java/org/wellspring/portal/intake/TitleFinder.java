package org.wellspring.portal.intake;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wellspring.portal.intake.Block.Kind;
import org.wellspring.portal.text.Sentences;

/**
 * Takes the title out of the blocks: the only heading of the first level, or a first line that looks like one. A text that
 * begins in the midst of things gives its first sentence, or its first words.
 */
final class TitleFinder {

    private static final Pattern LABEL = Pattern.compile("(?i)(?:title|titel|titre|título|titolo)\\s?:\\s?(?=\\S)");
    private static final int LONGEST_LINE = 160;
    private static final int FIRST_WORDS = 80;
    private static final int LATEST = 6;

    private final List<Block> blocks;
    private final Ledger ledger;

    private TitleFinder(List<Block> blocks, Ledger ledger) {
        this.blocks = blocks;
        this.ledger = ledger;
    }

    /** Takes the title out of a changeable list, which keeps whatever of its line is too long for a title. */
    static String take(List<Block> blocks, Ledger ledger) {
        return new TitleFinder(blocks, ledger).take();
    }

    private String take() {
        OptionalInt index = onlyTopHeading();
        if (index.isPresent()) {
            return take(index.getAsInt(), Proposal.TITLE_LENGTH);
        }
        if (blocks.isEmpty()) {
            return "";
        }
        Block first = blocks.get(0);
        if (first.is(Kind.FAQ_HEADING)) {
            blocks.set(0, first.with(Phrase.EMPTY));
            return first.text();
        }
        if (first.is(Kind.HEADING) || first.is(Kind.LINE) && looksLikeTitle(first)) {
            return take(0, Proposal.TITLE_LENGTH);
        }
        ledger.warn(Warning.Kind.NO_TITLE, first);
        return first.is(Kind.LINE) ? take(0, endOfFirstSentence(first.text())) : "";
    }

    private OptionalInt onlyTopHeading() {
        int[] tops = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).is(Kind.HEADING) && blocks.get(i).level() == 1)
                .limit(2)
                .toArray();
        return tops.length == 1 && tops[0] <= LATEST ? OptionalInt.of(tops[0]) : OptionalInt.empty();
    }

    private boolean looksLikeTitle(Block first) {
        Phrase phrase = first.phrase();
        if (HeadingLook.isHeading(phrase) || phrase.isStrong() && phrase.text().length() <= LONGEST_LINE) {
            return true;
        }
        boolean followed = blocks.size() > 1
                && blocks.get(1).apart()
                && blocks.get(1).text().length() > phrase.text().length();
        return phrase.text().length() <= LONGEST_LINE && followed && Sentences.count(phrase.text()) == 1;
    }

    private static int endOfFirstSentence(String text) {
        int end = Sentences.endOfFirst(text);
        return end <= Proposal.TITLE_LENGTH ? end : FIRST_WORDS;
    }

    private String take(int index, int length) {
        Block block = unlabelled(blocks.get(index));
        int end = endOfWord(block.text(), length);
        if (end == 0) {
            ledger.warn(Warning.Kind.NO_TITLE, block);
            return "";
        }
        Phrase rest = block.phrase().from(end);
        if (rest.isEmpty()) {
            blocks.remove(index);
        } else {
            blocks.set(index, Block.line(rest, Mark.NONE, block.place(), true));
        }
        String title = block.phrase().slice(0, end).text();
        return title.endsWith(".") && Sentences.count(title) == 1
                ? title.substring(0, title.length() - 1).strip()
                : title;
    }

    private Block unlabelled(Block block) {
        Matcher label = LABEL.matcher(block.text());
        if (!label.lookingAt()) {
            return block;
        }
        ledger.drop(block.place(), label.group().strip(), Dropped.Reason.LABEL);
        return block.with(block.phrase().from(label.end()));
    }

    private static int endOfWord(String text, int length) {
        return text.length() <= length ? text.length() : Math.max(0, text.lastIndexOf(' ', length));
    }
}
