package org.wellspring.portal.tests.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.wellspring.portal.server.Project;

/** What an editor has at hand: a document as found in the wild, an image. */
final class Documents {

    private Documents() {}

    /** The real document beside the project; tests that need it are skipped where it is not. */
    static String magnesium() throws IOException {
        Path document = Project.here().root().resolveSibling("shared/samples/magnesium-l-threonate.txt");
        assumeTrue(Files.exists(document), "the document lies beside the project");
        return Files.readString(document);
    }

    static FilePayload image(String name) {
        return image(name, 960);
    }

    /** Pictures of different widths are different files. */
    static FilePayload image(String name, int width) {
        int height = width * 9 / 16;
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, new Color(0xCFE3E2), width, height, new Color(0xF1E3CC)));
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return new FilePayload(name, "image/png", bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail to be written", impossible);
        }
    }
}
