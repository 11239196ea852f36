package org.wellspring.portal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wellspring.portal.intake.Block.Kind;

/**
 * Takes disclaimers out of the blocks: labelled paragraphs and sections. A note is one when it speaks of advice and consultation, or when it ends the text.
 */
final class DisclaimerFinder {

    private static final Pattern CAUTION = Pattern.compile(
            "(?iu)medical|health\\s?care|doctor|physician|professional|pharmacist|consult|advice|informational|not intended|substitute"
                    + "|diagnos|fda|food and drug|arzt|ärzt|apothek|medizin|beratung|ersetzt|médecin|médical|professionnel|conseil"
                    + "|médico|consult[ea]|profesional|medico|arts\\b");
    private static final int LONGEST = 5000;

    private final List<Block> blocks;
    private final Ledger ledger;
    private final List<Block> rest = new ArrayList<>();
    private final List<ProposedDisclaimer> disclaimers = new ArrayList<>();

    private DisclaimerFinder(List<Block> blocks, Ledger ledger) {
        this.blocks = blocks;
        this.ledger = ledger;
    }

    /** Takes them out of a changeable list. */
    static List<ProposedDisclaimer> take(List<Block> blocks, Ledger ledger) {
        DisclaimerFinder finder = new DisclaimerFinder(blocks, ledger);
        int index = 0;
        while (index < blocks.size()) {
            index = finder.read(index);
        }
        blocks.clear();
        blocks.addAll(finder.rest);
        return finder.disclaimers;
    }

    /** Reads from an index on and gives the index of what comes next. */
    private int read(int index) {
        Block block = blocks.get(index);
        return switch (block.kind()) {
            case DISCLAIMER -> takeLabelled(index, block);
            case DISCLAIMER_HEADING -> takeSection(index, block);
            case NOTE -> readNote(index, block);
            default -> keep(index, block);
        };
    }

    private int keep(int index, Block block) {
        rest.add(block);
        return index + 1;
    }

    private int takeLabelled(int index, Block block) {
        if (block.phrase().isEmpty()) {
            return takeSection(index, block.with(Phrase.of(block.label())));
        }
        disclaimers.add(new ProposedDisclaimer(block.label(), BodyWriter.write(List.of(block.as(Kind.LINE)))));
        return index + 1;
    }

    private int takeSection(int index, Block block) {
        int end = endOfSection(index + 1);
        if (end == index + 1) {
            ledger.drop(block.place(), block.text(), Dropped.Reason.DISCLAIMER_HEADING);
            return end;
        }
        String title = block.phrase().withoutColon().text();
        disclaimers.add(new ProposedDisclaimer(title, BodyWriter.write(blocks.subList(index + 1, end))));
        return end;
    }

    private int endOfSection(int from) {
        int end = from;
        while (end < blocks.size()
                && (blocks.get(end).is(Kind.LINE)
                        || blocks.get(end).is(Kind.ITEM)
                        || blocks.get(end).is(Kind.QUOTE))) {
            end++;
        }
        return end;
    }

    private int readNote(int index, Block block) {
        var label = Labels.labelOf(block.text())
                .filter(found -> found.end() < block.text().length());
        if (label.isPresent()) {
            boolean disclaims = CAUTION.matcher(limited(block)).find() || index + 1 == blocks.size();
            Phrase words = block.phrase().from(label.get().end());
            return disclaims
                    ? takeLabelled(index, block.labelled(label.get().name(), words))
                    : keep(index, block.as(Kind.LINE));
        }
        int end = endOfSection(index + 1);
        boolean disclaims = end == blocks.size()
                || end > index + 1
                        && CAUTION.matcher(limited(blocks.get(index + 1))).find();
        return disclaims ? takeSection(index, block) : keep(index, asHeading(index, block));
    }

    private Block asHeading(int index, Block block) {
        boolean heads = index + 1 < blocks.size() && blocks.get(index + 1).is(Kind.LINE);
        int rank = block.level() > 0 ? block.level() * 10 : 30;
        return heads ? block.asHeading(rank).with(block.phrase().withoutColon()) : block.as(Kind.LINE);
    }

    private static String limited(Block block) {
        return block.text().substring(0, Math.min(LONGEST, block.text().length()));
    }
}
