package org.wellspring.portal.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellspring.portal.intake.Mark.Type;

/**
 * Decides which doubtful numbers count something: those that follow each other from one on. The others are words of the
 * text, as in "5 foods rich in zinc". What stands as a mark after this is structure, and its letters and digits dropped.
 */
final class NumberSettler {

    private static final int LONGEST = 120;

    private final Ledger ledger;
    private final Map<String, List<Integer>> series = new HashMap<>();
    private final Map<String, Integer> expected = new HashMap<>();
    private final Set<Integer> counted = new HashSet<>();

    private NumberSettler(Ledger ledger) {
        this.ledger = ledger;
    }

    static List<Block> settle(List<Block> blocks, Ledger ledger) {
        NumberSettler settler = new NumberSettler(ledger);
        for (int i = 0; i < blocks.size(); i++) {
            settler.count(i, blocks.get(i));
        }
        settler.series.keySet().forEach(settler::finish);
        List<Block> settled = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            settled.add(settler.settle(i, blocks.get(i)));
        }
        return settled;
    }

    private void count(int index, Block block) {
        Mark mark = block.mark();
        if (mark.type() != Type.DOUBTFUL_NUMBER || block.text().length() > LONGEST) {
            return;
        }
        String style = mark.style();
        int ordinal = mark.ordinal();
        if (ordinal == 1) {
            finish(style);
            series.put(style, new ArrayList<>(List.of(index)));
            expected.put(style, 2);
        } else if (ordinal == expected.getOrDefault(style, 0)) {
            series.get(style).add(index);
            expected.put(style, ordinal + 1);
        }
    }

    private void finish(String style) {
        List<Integer> members = series.getOrDefault(style, List.of());
        if (members.size() > 1) {
            counted.addAll(members);
        }
    }

    private Block settle(int index, Block block) {
        Mark mark = block.mark();
        if (mark.type() == Type.DOUBTFUL_NUMBER && !counted.contains(index)) {
            return block.unmarked();
        }
        if (mark.literal().codePoints().anyMatch(Character::isLetterOrDigit)) {
            ledger.drop(block.place(), mark.literal(), Dropped.Reason.LIST_NUMBER);
        }
        return mark.type() == Type.DOUBTFUL_NUMBER ? block.with(mark.as(Type.NUMBER)) : block;
    }
}
