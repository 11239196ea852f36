package org.wellspring.portal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wellspring.portal.intake.Block.Kind;

/**
 * Gives each heading a rank: what it was marked with, or what its look says. Smaller is higher; only their order counts.
 * Numbered, bulleted and colon headings stand below plain ones, unless the numbers run through the whole text.
 */
final class HeadingRanks {

    private static final int MARKED = 10;
    private static final int SECTION = 20;
    private static final int SUBSECTION = 30;
    private static final int BELOW_MARKED = 5;
    private static final Pattern OPENING = Pattern.compile(
            "(?iu)(?:introduction|overview|background|summary|abstract|at a glance|key (?:points|facts|takeaways)|einleitung|einführung"
                    + "|überblick|zusammenfassung|introducción|resumen|résumé|introduzione|inleiding)\\W?");

    private final List<Block> blocks;
    private final Ledger ledger;
    private final int firstNumber;
    private final int lastNumber;
    private final boolean numbersAreSections;
    private final boolean capitalsAreSections;
    private int marked;

    private HeadingRanks(List<Block> blocks, Ledger ledger) {
        this.blocks = blocks;
        this.ledger = ledger;
        int[] numbers = headings().filter(i -> number(i) > 0).toArray();
        firstNumber = numbers.length == 0 ? blocks.size() : numbers[0];
        lastNumber = numbers.length == 0 ? -1 : numbers[numbers.length - 1];
        numbersAreSections = isOneSeries(numbers) && !hasSectionBefore(firstNumber);
        int[] plain = headings().filter(i -> isPlain(blocks.get(i))).toArray();
        capitalsAreSections =
                plain.length > 1 && HeadingLook.isCapitals(blocks.get(plain[0]).text());
    }

    static List<Block> rank(List<Block> blocks, Ledger ledger) {
        HeadingRanks ranks = new HeadingRanks(blocks, ledger);
        List<Block> ranked = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            ranked.add(block.is(Kind.HEADING) ? ranks.ranked(i, block) : block);
        }
        return ranked;
    }

    private IntStream headings() {
        return IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).is(Kind.HEADING));
    }

    private int number(int index) {
        Mark mark = blocks.get(index).mark();
        return mark.isNumber() && mark.depth() <= 1 ? mark.ordinal() : 0;
    }

    private boolean isOneSeries(int[] numbers) {
        return numbers.length > 1
                && IntStream.range(1, numbers.length).allMatch(i -> number(numbers[i]) > number(numbers[i - 1]));
    }

    private boolean hasSectionBefore(int index) {
        return headings()
                .takeWhile(i -> i < index)
                .anyMatch(i -> !OPENING.matcher(blocks.get(i).text()).matches());
    }

    private static boolean isPlain(Block block) {
        return block.level() == 0
                && block.mark().type() == Mark.Type.NONE
                && !HeadingLook.endsWithColon(block.phrase());
    }

    private Block ranked(int index, Block block) {
        if (block.mark().isBullet()) {
            ledger.warn(Warning.Kind.STRAY_BULLET, block.place(), block.fullText());
        }
        if (block.level() > 0) {
            marked = block.level() * MARKED;
            return block.asHeading(marked).with(block.phrase().withoutColon());
        }
        int rank = Math.max(rankOf(index, block), marked == 0 ? 0 : marked + BELOW_MARKED);
        return block.asHeading(rank).with(block.phrase().withoutColon());
    }

    private int rankOf(int index, Block block) {
        if (block.mark().isNumber()) {
            return (numbersAreSections ? SECTION : SUBSECTION)
                    + MARKED * (Math.max(1, block.mark().depth()) - 1);
        }
        if (!isPlain(block)) {
            return numbersAreSections && index > firstNumber ? SUBSECTION + BELOW_MARKED : SUBSECTION;
        }
        if (Labels.isReferences(block.text())) {
            return SECTION;
        }
        boolean amongNumbers = numbersAreSections && index > firstNumber && index < lastNumber;
        boolean amongCapitals = capitalsAreSections && !HeadingLook.isCapitals(block.text());
        boolean underHeading = index > 0 && blocks.get(index - 1).is(Kind.HEADING) && isPlain(blocks.get(index - 1));
        return amongNumbers || amongCapitals || underHeading ? SUBSECTION : SECTION;
    }
}
