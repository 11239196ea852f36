package org.wellspring.portal.intake;

import java.util.ArrayList;
import java.util.List;
import org.wellspring.portal.intake.Block.Kind;
import org.wellspring.portal.text.Sentences;

/** Takes questions with their answers out of the blocks, and the heading above them when nothing else is left there. */
final class FaqFinder {

    private static final int LONGEST_QUESTION = 250;

    private final List<Block> blocks;
    private final Ledger ledger;
    private final List<Block> rest = new ArrayList<>();
    private final List<ProposedFaq> faqs = new ArrayList<>();
    private final List<Block> answer = new ArrayList<>();
    private Block question;
    private Block heading;
    private boolean inSection;
    private int questionRank;

    private FaqFinder(List<Block> blocks, Ledger ledger) {
        this.blocks = blocks;
        this.ledger = ledger;
    }

    /** Takes them out of a changeable list. */
    static List<ProposedFaq> take(List<Block> blocks, Ledger ledger) {
        FaqFinder finder = new FaqFinder(StrongQuestions.label(blocks), ledger);
        for (int i = 0; i < finder.blocks.size(); i++) {
            finder.read(i);
        }
        finder.close();
        finder.settleHeading(null);
        blocks.clear();
        blocks.addAll(finder.rest);
        return finder.faqs;
    }

    private void read(int index) {
        Block block = blocks.get(index);
        if (block.is(Kind.FAQ_HEADING)) {
            close();
            settleHeading(block);
            inSection = true;
            questionRank = 0;
        } else if (isQuestion(index)) {
            ask(block);
        } else if (ends(block)) {
            close();
            settleHeading(null);
            inSection = false;
            rest.add(block);
        } else if (question != null) {
            answer.add(block.is(Kind.ANSWER) ? block.as(Kind.LINE) : block);
        } else {
            addOutside(index, block);
        }
    }

    private void ask(Block block) {
        close();
        question = block;
        questionRank = block.is(Kind.HEADING) ? block.level() : questionRank;
    }

    private void addOutside(int index, Block block) {
        if (block.is(Kind.HEADING)
                && !inSection
                && index + 1 < blocks.size()
                && blocks.get(index + 1).is(Kind.QUESTION)) {
            settleHeading(block);
            return;
        }
        if (block.is(Kind.ANSWER)) {
            ledger.warn(Warning.Kind.ANSWER_WITHOUT_QUESTION, block);
        }
        keepHeading();
        rest.add(block.is(Kind.ANSWER) ? block.as(Kind.LINE) : block);
    }

    private boolean isQuestion(int index) {
        Block block = blocks.get(index);
        if (block.is(Kind.QUESTION)) {
            return true;
        }
        if (!inSection || block.text().length() > LONGEST_QUESTION) {
            return false;
        }
        return switch (block.kind()) {
            case HEADING -> block.phrase().endsWith("?") || isLikeTheQuestions(block);
            case LINE -> block.phrase().endsWith("?") && (block.phrase().isStrong() || isOneSentence(block));
            case ITEM -> block.phrase().endsWith("?") && !block.label().equals(HtmlList.MORE);
            default -> false;
        };
    }

    private static boolean isOneSentence(Block block) {
        return Sentences.count(block.text()) == 1;
    }

    /** Below the heading of the section, or ranked as its questions are. */
    private boolean isLikeTheQuestions(Block block) {
        return heading != null && heading.level() > 0 && block.level() > heading.level() * 10
                || questionRank > 0 && heading != null && heading.level() > 0 && block.level() >= questionRank;
    }

    private boolean ends(Block block) {
        return switch (block.kind()) {
            case DISCLAIMER, DISCLAIMER_HEADING, NOTE -> true;
            case HEADING -> inSection || question != null;
            default -> false;
        };
    }

    private void close() {
        if (question == null) {
            return;
        }
        if (answer.isEmpty()) {
            ledger.warn(Warning.Kind.UNANSWERED_QUESTION, question);
        }
        faqs.add(new ProposedFaq(question.text(), BodyWriter.write(answer)));
        answer.clear();
        question = null;
    }

    /** What was held back is dropped when nothing but questions came after it. */
    private void settleHeading(Block next) {
        if (heading != null) {
            if (faqs.isEmpty()) {
                keepHeading();
            } else {
                ledger.drop(heading.place(), heading.text(), Dropped.Reason.FAQ_HEADING);
            }
        }
        heading = next;
    }

    private void keepHeading() {
        if (heading != null && !heading.text().isEmpty()) {
            rest.add(heading.is(Kind.HEADING) ? heading : heading.asHeading(Math.max(2, heading.level()) * 10));
        }
        heading = null;
    }
}
