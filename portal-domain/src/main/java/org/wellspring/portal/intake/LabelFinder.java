package org.wellspring.portal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellspring.portal.intake.Block.Kind;

/** Finds the blocks that say themselves what they are: questions, answers, disclaimers, captions and their headings. */
final class LabelFinder {

    private static final Pattern INNER_ANSWER = Pattern.compile("(?<=[?.!]) (?=(?:A|Answer|Antwort)\\d{0,2}\\s?:\\s)");

    private final Ledger ledger;
    private final List<Block> found = new ArrayList<>();

    private LabelFinder(Ledger ledger) {
        this.ledger = ledger;
    }

    static List<Block> find(List<Block> blocks, Ledger ledger) {
        LabelFinder finder = new LabelFinder(ledger);
        blocks.forEach(finder::read);
        return finder.found;
    }

    private void read(Block block) {
        if (!block.markup().isEmpty() || block.is(Kind.FIGURE) || block.is(Kind.QUOTE)) {
            found.add(block);
            return;
        }
        Optional<Captions.Caption> caption = Captions.in(block.fullText());
        if (caption.isPresent()) {
            readCaption(block, caption.get());
            return;
        }
        Optional<Kind> heading = Labels.headingOf(block.text());
        if (heading.isPresent() && (!block.is(Kind.ITEM) || block.mark().isNumber())) {
            found.add(block.as(heading.get()));
            return;
        }
        Labels.labelOf(block.text()).ifPresentOrElse(label -> readLabelled(block, label), () -> found.add(block));
    }

    private void readCaption(Block block, Captions.Caption caption) {
        ledger.drop(block.place(), caption.label(), Dropped.Reason.LABEL);
        ledger.drop(block.place(), caption.address(), Dropped.Reason.IMAGE_ADDRESS);
        Phrase words = Phrase.of(caption.text());
        found.add(block.with(words).with(Mark.NONE).as(Kind.FIGURE));
    }

    private void readLabelled(Block block, Labels.Label label) {
        Phrase rest = block.phrase().from(label.end());
        switch (label.kind()) {
            case DISCLAIMER -> found.add(block.labelled(label.name(), rest).as(Kind.DISCLAIMER));
            case NOTE -> found.add(block.as(Kind.NOTE));
            case QUESTION -> readQuestion(block, label, rest);
            default -> addLabelled(block, label, rest);
        }
    }

    private void addLabelled(Block block, Labels.Label label, Phrase rest) {
        ledger.drop(block.place(), block.text().substring(0, label.end()).strip(), Dropped.Reason.LABEL);
        found.add(block.labelled(label.name(), rest).as(label.kind()));
    }

    /** An answer may stand in the same line as its question. */
    private void readQuestion(Block block, Labels.Label label, Phrase rest) {
        Matcher answer = INNER_ANSWER.matcher(rest.text());
        if (!answer.find()) {
            addLabelled(block, label, rest);
            return;
        }
        addLabelled(block, label, rest.slice(0, answer.start()));
        read(Block.line(rest.from(answer.end()), Mark.NONE, block.place(), false));
    }
}
