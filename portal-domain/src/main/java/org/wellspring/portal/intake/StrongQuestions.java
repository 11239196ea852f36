package org.wellspring.portal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wellspring.portal.intake.Block.Kind;

/**
 * Finds questions that nothing but their strong letters sets apart: two or more of them, with no other heading between. A
 * single one is a heading like others.
 */
final class StrongQuestions {

    private StrongQuestions() {}

    static List<Block> label(List<Block> blocks) {
        List<Block> labelled = new ArrayList<>(blocks);
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i <= blocks.size(); i++) {
            if (i < blocks.size() && isStrongQuestion(blocks.get(i))) {
                run.add(i);
            } else if (i == blocks.size() || ends(blocks.get(i))) {
                settle(run, labelled);
                run.clear();
            }
        }
        return labelled;
    }

    private static boolean isStrongQuestion(Block block) {
        boolean line = block.is(Kind.HEADING) || block.is(Kind.LINE);
        return line && block.phrase().isStrong() && block.phrase().endsWith("?");
    }

    private static boolean ends(Block block) {
        return switch (block.kind()) {
            case HEADING, FAQ_HEADING, DISCLAIMER_HEADING -> true;
            default -> false;
        };
    }

    private static void settle(List<Integer> run, List<Block> labelled) {
        if (run.size() > 1) {
            IntStream.range(0, run.size())
                    .map(run::get)
                    .forEach(i -> labelled.set(i, labelled.get(i).as(Kind.QUESTION)));
        }
    }
}
