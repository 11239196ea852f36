package org.wellspring.portal.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wellspring.portal.revision.Differences.Change;

/**
 * Compares two texts block by block. Where blocks changed, versions of the same block stand in one row, known by the
 * words that they share; the others stand alone, what went before what came.
 */
final class TextComparison {

    /** Blocks on both sides together: where more changed in a row, position alone tells which belong together. */
    private static final int FEW = 100;

    private final List<Row> rows = new ArrayList<>();

    private TextComparison() {}

    static List<Row> of(String htmlBefore, String htmlAfter) {
        TextComparison comparison = new TextComparison();
        comparison.compare(BlockReader.read(htmlBefore), BlockReader.read(htmlAfter));
        return comparison.rows;
    }

    private record Candidate(Block block, Set<String> vocabulary) {

        static List<Candidate> all(List<Block> blocks) {
            return blocks.stream()
                    .map(block -> new Candidate(block, block.vocabulary()))
                    .toList();
        }

        /** Whether at least two of five words are shared. */
        boolean isLike(Candidate other) {
            long shared = vocabulary.stream().filter(other.vocabulary::contains).count();
            return block.kind() == other.block.kind() && 5 * shared >= vocabulary.size() + other.vocabulary.size();
        }
    }

    private void compare(List<Block> before, List<Block> after) {
        int at = 0;
        for (Change change : Differences.between(before, after)) {
            before.subList(at, change.before().start()).forEach(this::addSame);
            addChanged(change.before().of(before), change.after().of(after));
            at = change.before().end();
        }
        before.subList(at, before.size()).forEach(this::addSame);
    }

    private void addChanged(List<Block> before, List<Block> after) {
        if (before.size() + after.size() > FEW) {
            addByPosition(before, after);
        } else {
            addByLikeness(before, after);
        }
    }

    private void addByLikeness(List<Block> before, List<Block> after) {
        int left = 0;
        int right = 0;
        for (Change change : Differences.between(Candidate.all(before), Candidate.all(after), Candidate::isLike)) {
            addVersions(
                    before.subList(left, change.before().start()),
                    after.subList(right, change.after().start()));
            change.before().of(before).forEach(this::addRemoved);
            change.after().of(after).forEach(this::addAdded);
            left = change.before().end();
            right = change.after().end();
        }
        addVersions(before.subList(left, before.size()), after.subList(right, after.size()));
    }

    private void addByPosition(List<Block> before, List<Block> after) {
        int both = Math.min(before.size(), after.size());
        for (int i = 0; i < both; i++) {
            addByLikeness(before.subList(i, i + 1), after.subList(i, i + 1));
        }
        before.subList(both, before.size()).forEach(this::addRemoved);
        after.subList(both, after.size()).forEach(this::addAdded);
    }

    private void addVersions(List<Block> before, List<Block> after) {
        for (int i = 0; i < before.size(); i++) {
            rows.add(WordComparison.row(
                    before.get(i).kind(), before.get(i).words(), after.get(i).words()));
        }
    }

    private void addSame(Block block) {
        rows.add(WordComparison.row(block.kind(), block.pieces(), block.pieces()));
    }

    private void addRemoved(Block block) {
        rows.add(WordComparison.row(block.kind(), block.pieces(), List.of()));
    }

    private void addAdded(Block block) {
        rows.add(WordComparison.row(block.kind(), List.of(), block.pieces()));
    }
}
