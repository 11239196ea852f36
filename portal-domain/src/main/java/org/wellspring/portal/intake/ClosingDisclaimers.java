package org.wellspring.portal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wellspring.portal.intake.Block.Kind;

/** Finds closing paragraphs that nobody labelled but that say what only disclaimers say. */
final class ClosingDisclaimers {

    private static final Pattern UNMISTAKABLE =
            Pattern.compile("(?iu)(?:informational|educational|information)\\s(?:and\\s\\w{1,20}\\s)?purposes\\sonly"
                    + "|not\\s(?:constitute|provide|(?:intended|meant)\\s(?:as|to\\sbe|to\\sreplace)|a\\ssubstitute\\sfor|be\\s"
                    + "(?:considered|taken\\sas|used\\sas))[^.]{0,60}(?:medical|professional|advice)|not\\sbeen\\sevaluated\\sby\\sthe"
                    + "|not\\sintended\\sto\\sdiagnose|ersetzt\\skeine[^.]{0,40}(?:beratung|behandlung|diagnose)"
                    + "|ne\\s(?:remplace|constitue)nt?\\spas[^.]{0,60}(?:médica|avis)|no\\s(?:sustituye|reemplaza|constituye)[^.]{0,60}médic"
                    + "|non\\s(?:sostituis|costituis)[^.]{0,60}medic|vervangt?\\sgeen[^.]{0,40}(?:advies|behandeling)");
    private static final int LAST_BLOCKS = 3;

    /** A longer paragraph has more to say than a disclaimer. */
    private static final int LONGEST = 1200;

    private ClosingDisclaimers() {}

    static List<Block> find(List<Block> blocks) {
        List<Block> found = new ArrayList<>(blocks);
        for (int i = Math.max(1, blocks.size() - LAST_BLOCKS); i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.is(Kind.LINE) && disclaims(block.text())) {
                found.set(i, block.as(Kind.DISCLAIMER));
            }
        }
        return found;
    }

    private static boolean disclaims(String text) {
        return text.length() <= LONGEST && UNMISTAKABLE.matcher(text).find();
    }
}
