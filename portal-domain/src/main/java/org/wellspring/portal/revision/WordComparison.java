package org.wellspring.portal.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wellspring.portal.revision.Block.Piece;
import org.wellspring.portal.revision.Differences.Change;
import org.wellspring.portal.revision.Differences.Range;
import org.wellspring.portal.revision.Row.Run;

/** Compares two versions of a block word by word. */
final class WordComparison {

    private WordComparison() {}

    static Row row(Row.Kind kind, List<Piece> before, List<Piece> after) {
        List<Change> changes = bridged(Differences.between(before, after), before);
        return new Row(
                kind,
                runs(before, changes.stream().map(Change::before).toList()),
                runs(after, changes.stream().map(Change::after).toList()));
    }

    /** A space alone between two changes is part of them: otherwise a new sentence falls into single words. */
    private static List<Change> bridged(List<Change> changes, List<Piece> before) {
        List<Change> bridged = new ArrayList<>();
        for (Change change : changes) {
            int last = bridged.size() - 1;
            if (last >= 0
                    && isSpace(bridged.get(last).before().end(), change.before().start(), before)) {
                bridged.set(last, bridged.get(last).spanning(change));
            } else {
                bridged.add(change);
            }
        }
        return bridged;
    }

    private static boolean isSpace(int start, int end, List<Piece> words) {
        return end - start == 1 && words.get(start).text().isBlank();
    }

    private static List<Run> runs(List<Piece> words, List<Range> changed) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Range range : changed) {
            add(runs, words.subList(at, range.start()), false);
            add(runs, range.of(words), true);
            at = range.end();
        }
        add(runs, words.subList(at, words.size()), false);
        return runs;
    }

    private static void add(List<Run> runs, List<Piece> words, boolean changed) {
        String text = words.stream().map(Piece::text).collect(Collectors.joining());
        if (!text.isEmpty()) {
            runs.add(new Run(text, changed));
        }
    }
}
