package org.wellspring.portal.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.wellspring.portal.intake.Block.Kind;

/**
 * Finds the headings among lines and items, and the captions among what looks like a heading.
 *
 * <p>A numbered or bulleted line with a paragraph of its own under it is a heading, lines that follow each other are a
 * list. A heading that stands a second time between paragraphs is the caption of a figure that got lost when the text was
 * copied; so is a heading that names a substance of which the document never speaks.
 */
final class HeadingFinder {

    private static final Pattern LEAD_IN = Pattern.compile(
            "(?iu).*\\b(?:includes?|including|are|is|as|follows|following|sind|ist|sont|son|sono|zijn)\\s?:");
    private static final int FEW_WORDS = 2;
    private static final Set<Kind> ENDING_REFERENCES =
            EnumSet.of(Kind.FAQ_HEADING, Kind.QUESTION, Kind.DISCLAIMER, Kind.DISCLAIMER_HEADING, Kind.NOTE);

    private final List<Block> blocks;
    private final Ledger ledger;
    private final Substances substances;
    private final boolean marked;
    private final Set<String> seen = new HashSet<>();
    private final List<Block> found = new ArrayList<>();
    private boolean inFaqs;
    private boolean inReferences;
    private String section = "";

    private HeadingFinder(List<Block> blocks, String title, Ledger ledger) {
        this.blocks = blocks;
        this.ledger = ledger;
        substances = new Substances(blocks);
        marked = blocks.stream().anyMatch(block -> block.is(Kind.HEADING));
        seen.add(key(title));
    }

    static List<Block> find(List<Block> blocks, String title, Ledger ledger) {
        HeadingFinder finder = new HeadingFinder(blocks, title, ledger);
        for (int i = 0; i < blocks.size(); i++) {
            finder.add(finder.read(i));
        }
        return finder.found;
    }

    private void add(Block block) {
        found.add(block);
        if (block.is(Kind.HEADING)) {
            section = key(block.text());
            seen.add(section);
            inReferences = Labels.isReferences(block.text());
        } else if (ENDING_REFERENCES.contains(block.kind())) {
            inReferences = false;
        }
        if (block.is(Kind.FAQ_HEADING)) {
            inFaqs = true;
        } else if (block.is(Kind.DISCLAIMER_HEADING) || block.is(Kind.HEADING) && !asks(block)) {
            inFaqs = false;
        }
    }

    private Block read(int index) {
        Block block = blocks.get(index);
        return switch (block.kind()) {
            case FIGURE -> caption(block);
            case LINE, ITEM -> readLine(index, block);
            default -> block;
        };
    }

    private Block readLine(int index, Block block) {
        if (isReferencesHeading(index, block)) {
            return block.asHeading(0);
        }
        if (inReferences) {
            return block.is(Kind.ITEM) ? block : block.with(numbered(block)).asItem(0);
        }
        if (block.mark().isNumber() || block.is(Kind.ITEM)) {
            return isHeadingOverText(index, block) ? block.asHeading(0) : block.asItem(block.level());
        }
        if (!HeadingLook.isHeading(block.phrase())) {
            return block;
        }
        if (isRepeated(index, block)) {
            ledger.warn(Warning.Kind.REPEATED_CAPTION, block);
            return caption(block.as(Kind.FIGURE));
        }
        if (marked && !isSubHead(block)) {
            return isStrayCaption(index, block) ? caption(block.as(Kind.FIGURE)) : block;
        }
        if (!standsOverText(index, block)) {
            return isStrayCaption(index, block) ? caption(block.as(Kind.FIGURE)) : block;
        }
        return isStrayCaption(index, block) ? caption(block.as(Kind.FIGURE)) : block.asHeading(0);
    }

    private static Mark numbered(Block block) {
        return block.mark().isNumber() ? block.mark() : Mark.ORDERED;
    }

    private boolean isReferencesHeading(int index, Block block) {
        return Labels.isReferences(block.text()) && index + 1 < blocks.size();
    }

    private Block caption(Block block) {
        if (block.markup().isEmpty()) {
            ledger.warn(Warning.Kind.PLACEHOLDER_FIGURE, block);
        }
        if (substances.namesUnknown(block.text())) {
            ledger.warn(Warning.Kind.CAPTION_NAMES_UNKNOWN_SUBSTANCE, block);
        }
        return block;
    }

    /** In a text that marks its headings, a line must be strong or end with a colon to be one too. */
    private static boolean isSubHead(Block block) {
        return block.phrase().isStrong();
    }

    private boolean isRepeated(int index, Block block) {
        String key = key(block.text());
        if (!seen.contains(key) || inFaqs && asks(block) || HeadingLook.endsWithColon(block.phrase())) {
            return false;
        }
        boolean mayHeadAgain = HeadingLook.countWords(block.text()) <= FEW_WORDS && standsOverText(index, block);
        return key.equals(section) || !mayHeadAgain;
    }

    /** A lone line between paragraphs that names what no other line names. */
    private boolean isStrayCaption(int index, Block block) {
        boolean afterText = index > 0 && isText(index - 1);
        return afterText
                && index + 1 < blocks.size()
                && !HeadingLook.endsWithColon(block.phrase())
                && substances.namesUnknown(block.text());
    }

    private boolean isHeadingOverText(int index, Block block) {
        if (index + 1 >= blocks.size() || !HeadingLook.isHeading(block.phrase())) {
            return false;
        }
        if (index > 0
                && isItemLike(block, blocks.get(index - 1))
                && !found.get(index - 1).is(Kind.HEADING)) {
            return false;
        }
        Block next = blocks.get(index + 1);
        if (next.is(Kind.LINE) && !next.mark().isNumber()) {
            return !HeadingLook.isHeading(next.phrase()) || isRepeated(index + 1, next);
        }
        return !isItemLike(block, next) && (next.is(Kind.ITEM) || next.is(Kind.TABLE) || next.is(Kind.QUOTE));
    }

    private static boolean isItemLike(Block block, Block other) {
        boolean item = other.is(Kind.ITEM) || other.mark().isNumber();
        return item && block.mark().isNumber() == other.mark().isNumber();
    }

    private boolean standsOverText(int index, Block block) {
        if (index + 1 >= blocks.size() || isOneOfManyShortLines(index)) {
            return false;
        }
        if (inFaqs && !asks(block) && index > 0 && asks(blocks.get(index - 1))) {
            return false;
        }
        Block next = blocks.get(index + 1);
        if (HeadingLook.endsWithColon(block.phrase())) {
            return isParagraph(next) || isContent(next) && isTitleOfList(block);
        }
        return isContent(next) || mayHead(next) && index + 2 < blocks.size() && isContent(blocks.get(index + 2));
    }

    /** "Side effects:" is a heading, "Good sources include:" the beginning of a sentence. */
    private static boolean isTitleOfList(Block block) {
        boolean few = HeadingLook.countWords(block.text()) <= FEW_WORDS && block.apart();
        return block.phrase().isStrong()
                || few && !LEAD_IN.matcher(block.text()).matches();
    }

    private boolean isOneOfManyShortLines(int index) {
        return isShortNeighbour(index, index + 1) && isShortNeighbour(index - 1, index)
                || isShortNeighbour(index - 1, index) && isShortNeighbour(index - 2, index - 1)
                || isShortNeighbour(index, index + 1) && isShortNeighbour(index + 1, index + 2);
    }

    private boolean isShortNeighbour(int first, int second) {
        return first >= 0
                && second < blocks.size()
                && !blocks.get(second).apart()
                && mayHead(blocks.get(first))
                && mayHead(blocks.get(second));
    }

    private static boolean mayHead(Block block) {
        return block.is(Kind.LINE) && !block.mark().isNumber() && HeadingLook.isHeading(block.phrase());
    }

    private static boolean isParagraph(Block block) {
        return block.is(Kind.LINE) && !block.mark().isNumber() && !HeadingLook.isHeading(block.phrase());
    }

    private static boolean isContent(Block block) {
        return switch (block.kind()) {
            case LINE -> !mayHead(block);
            case ITEM, TABLE, QUOTE, FIGURE, QUESTION, HEADING -> true;
            default -> false;
        };
    }

    private boolean isText(int index) {
        Block before = found.get(index);
        return before.is(Kind.LINE) || before.is(Kind.ITEM) || before.is(Kind.TABLE) || before.is(Kind.QUOTE);
    }

    private static boolean asks(Block block) {
        return block.phrase().endsWith("?") || block.is(Kind.QUESTION);
    }

    private static String key(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
