package org.wellspring.portal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads plain text into blocks: a line each, or a paragraph where an author or a mail program broke its lines. Underlined
 * headings and the marks of Markdown are known.
 */
final class TextReader {

    private static final Pattern RULE = Pattern.compile("(?:[-_*=~—–] ?){3,200}+");
    private static final Pattern UNDERLINE = Pattern.compile("={2,}|-{3,}");

    private final Ledger ledger;
    private final List<Block> blocks = new ArrayList<>();
    private final LineBreaks breaks;
    private final List<TextLine> lines;
    private Paragraph paragraph;
    private boolean apart = true;

    private TextReader(String source, Ledger ledger) {
        this.ledger = ledger;
        lines = TextLine.of(source);
        breaks = LineBreaks.of(lines);
    }

    static List<Block> read(String source, Ledger ledger) {
        return new TextReader(source, ledger).read();
    }

    private List<Block> read() {
        for (TextLine line : lines) {
            Proofreader.checkLine(line.raw(), line.place(), ledger);
            read(line);
        }
        close();
        return blocks;
    }

    private void read(TextLine line) {
        if (line.isBlank()) {
            part();
        } else if (paragraph != null
                && paragraph.isOneLine()
                && UNDERLINE.matcher(line.text()).matches()) {
            underline(line.text().startsWith("=") ? 1 : 2);
        } else if (RULE.matcher(line.text()).matches()) {
            part();
        } else if (paragraph != null && breaks.continues(paragraph.last, line)) {
            paragraph.append(line);
        } else {
            close();
            paragraph = new Paragraph(line, apart);
            apart = false;
        }
    }

    private void part() {
        close();
        apart = true;
    }

    private void underline(int level) {
        blocks.add(paragraph.block().asHeading(level));
        paragraph = null;
        apart = true;
    }

    private void close() {
        if (paragraph != null) {
            blocks.add(paragraph.block());
            paragraph = null;
        }
    }

    /** The lines that make one block. */
    private final class Paragraph {

        private final StringBuilder text;
        private final TextLine first;
        private final boolean apart;
        private TextLine last;

        Paragraph(TextLine line, boolean apart) {
            this.first = line;
            this.last = line;
            this.apart = apart;
            this.text = new StringBuilder(line.text());
        }

        boolean isOneLine() {
            return first == last;
        }

        void append(TextLine line) {
            if (breaks.partsWord(last, line)) {
                ledger.warn(Warning.Kind.BROKEN_WORD, last.place(), last.lastWord() + " " + line.firstWord());
            } else {
                text.append(' ');
            }
            text.append(line.text());
            last = line;
        }

        Block block() {
            String line = text.toString();
            Mark mark = Mark.of(line);
            String words = line.substring(mark.length());
            if (mark.type() == Mark.Type.HASHES) {
                return Block.line(Markdown.parse(words.replaceFirst(" #{1,6}$", "")), Mark.NONE, first.place(), apart)
                        .asHeading(mark.literal().length());
            }
            Block block = Block.line(Markdown.parse(words), mark, first.place(), apart);
            return mark.type() == Mark.Type.BULLET ? block.asItem(first.depth()) : block;
        }
    }
}
