package org.wellspring.portal.web.card;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javax.imageio.ImageIO;
import org.wellspring.portal.edition.Languages;

/** Draws a card: the site's name above, what the page is about, its title as large as it fits. */
final class CardDrawing {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    /** The light side of {@code tokens.css}. */
    private static final Color PAPER = new Color(0xfbfaf7);

    private static final Color INK = new Color(0x1b2430);
    private static final Color RULE = new Color(0xe4e0d8);
    private static final Color ACCENT = new Color(0x0b5f63);

    private static final int MARGIN = 80;
    private static final int MEASURE = WIDTH - 2 * MARGIN;
    private static final int TITLE_TOP = 236;
    private static final int TITLE_BOTTOM = HEIGHT - MARGIN;
    private static final float LARGEST = 80;
    private static final float SMALLEST = 36;
    private static final float STEP = 4;
    private static final float LEADING = 1.2f;

    private final CardText text;
    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D graphics = image.createGraphics();

    private CardDrawing(CardText text) {
        this.text = text;
    }

    /** A PNG of {@value #WIDTH} by {@value #HEIGHT} pixels. */
    static byte[] of(CardText text) {
        CardDrawing drawing = new CardDrawing(text);
        drawing.draw();
        return drawing.file();
    }

    private void draw() {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        fill(PAPER, 0, HEIGHT);
        fill(ACCENT, 0, 12);
        write(lines(text.site(), CardFonts::heading, 40), INK, 56, 40);
        graphics.setColor(RULE);
        graphics.fillRect(MARGIN, 136, MEASURE, 2);
        if (!text.topic().isEmpty()) {
            write(lines(text.topic(), CardFonts::label, 28), ACCENT, 166, 28);
        }
        float size = size();
        write(lines(text.title(), CardFonts::heading, size), INK, TITLE_TOP, size);
        graphics.dispose();
    }

    private void fill(Color colour, int top, int height) {
        graphics.setColor(colour);
        graphics.fillRect(0, top, WIDTH, height);
    }

    /** The largest size at which the whole title has room. */
    private float size() {
        float size = LARGEST;
        while (size > SMALLEST && !fits(size)) {
            size -= STEP;
        }
        return size;
    }

    private boolean fits(float size) {
        return lines(text.title(), CardFonts::heading, size).size() * size * LEADING <= TITLE_BOTTOM - TITLE_TOP;
    }

    private List<TextLayout> lines(String words, BiFunction<String, Float, Font> font, float size) {
        AttributedString attributed = new AttributedString(words);
        attributed.addAttribute(TextAttribute.FONT, font.apply(words, size));
        attributed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                Languages.isRightToLeft(text.language())
                        ? TextAttribute.RUN_DIRECTION_RTL
                        : TextAttribute.RUN_DIRECTION_LTR);
        LineBreakMeasurer measurer = new LineBreakMeasurer(attributed.getIterator(), graphics.getFontRenderContext());
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < words.length()) {
            lines.add(measurer.nextLayout(MEASURE));
        }
        return lines;
    }

    private void write(List<TextLayout> lines, Color colour, float top, float size) {
        graphics.setColor(colour);
        float baseline = top + size;
        for (TextLayout line : lines) {
            float indent = line.isLeftToRight() ? 0 : MEASURE - line.getAdvance();
            line.draw(graphics, MARGIN + indent, baseline);
            baseline += size * LEADING;
        }
    }

    private byte[] file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail to be written", impossible);
        }
        return bytes.toByteArray();
    }
}
