package org.wellspring.portal.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes the lines out that date or sign the text, and keeps the dates. */
final class DateFinder {

    /** A date or a name without a label counts only near the text's ends. */
    private static final int NEAR_TOP = 5;

    private static final int NEAR_END = 3;

    private final Locale language;
    private final Ledger ledger;
    private LocalDate postedOn;
    private LocalDate updatedOn;

    DateFinder(Locale language, Ledger ledger) {
        this.language = language;
        this.ledger = ledger;
    }

    Optional<LocalDate> postedOn() {
        return Optional.ofNullable(postedOn);
    }

    Optional<LocalDate> updatedOn() {
        return Optional.ofNullable(updatedOn);
    }

    /** The blocks without those lines. */
    List<Block> takeFrom(List<Block> blocks) {
        List<Block> rest = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean nearEdge = i > 0 && i < NEAR_TOP || i >= blocks.size() - NEAR_END && i > 0;
            Optional<DateLine> line =
                    block.markup().isEmpty() ? DateLine.read(block.fullText(), language) : Optional.empty();
            if (line.isPresent() && (line.get().labelled() || nearEdge)) {
                take(line.get(), block);
            } else {
                rest.add(block);
            }
        }
        return rest;
    }

    private void take(DateLine line, Block block) {
        boolean readable =
                line.parts().stream().allMatch(part -> part.reading().day().isPresent());
        line.parts().forEach(part -> take(part, block));
        if (line.parts().isEmpty()) {
            ledger.drop(block.place(), block.fullText(), Dropped.Reason.BYLINE);
        } else if (readable) {
            ledger.drop(block.place(), block.fullText(), Dropped.Reason.DATE_LINE);
        } else {
            ledger.warn(Warning.Kind.UNREADABLE_DATE, block);
            ledger.drop(block.place(), block.fullText(), Dropped.Reason.UNREADABLE_DATE);
        }
    }

    private void take(DateLine.Part part, Block block) {
        LocalDate day = part.reading().day().orElse(null);
        if (part.update()) {
            updatedOn = updatedOn == null ? day : updatedOn;
        } else {
            postedOn = postedOn == null ? day : postedOn;
        }
        if (part.reading().ambiguous()) {
            ledger.warn(Warning.Kind.AMBIGUOUS_DATE, block);
        }
    }
}
