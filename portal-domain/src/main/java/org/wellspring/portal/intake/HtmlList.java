package org.wellspring.portal.intake;

/** A list that is being read: it knows where one goes on after its first paragraph. */
final class HtmlList {

    /** Stands as label on further paragraphs of an item. */
    static final String MORE = "more";

    private final boolean ordered;
    private boolean started;
    private boolean atStart;

    HtmlList(boolean ordered) {
        this.ordered = ordered;
    }

    void startItem() {
        started = true;
        atStart = true;
    }

    Block item(Block block, int depth) {
        if (!atStart && started) {
            return block.asItem(depth).labelled(MORE, block.phrase());
        }
        atStart = false;
        if (block.mark().isNumber()) {
            return block.asItem(depth);
        }
        return block.unmarked().with(ordered ? Mark.ORDERED : Mark.ITEM).asItem(depth);
    }
}
