package org.wellspring.portal.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTest {

    @ParameterizedTest
    @EnumSource(ImageFormat.class)
    void anImageOfAKnownFormatIsTakenWithItsSize(ImageFormat format) throws IOException {
        Image image = read("Leaf of a tree.bin", picture(format, 40, 30));
        assertThat(image.width()).isEqualTo(40);
        assertThat(image.height()).isEqualTo(30);
        assertThat(image.address()).matches("/media/[0-9a-f]{64}/leaf-of-a-tree\\." + format.extension());
    }

    @Test
    void anImageWithoutANameIsTaken() throws IOException {
        assertThat(read(null, picture(ImageFormat.PNG, 4, 3)).address()).endsWith("/image.png");
    }

    @Test
    void theSameBytesHaveTheSameDigest() throws IOException {
        byte[] picture = picture(ImageFormat.PNG, 4, 3);
        assertThat(read("a.png", picture).digest())
                .isEqualTo(read("b.png", picture).digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not an image",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "GIF89a",
                "\u0089PNG\r\n\u001a\n"
            })
    void whatIsNoImageIsRefusedWhateverItIsCalled(String content) {
        assertRefused("leaf.png", content.getBytes(StandardCharsets.ISO_8859_1), "no_image");
    }

    @Test
    void aFormatThatBrowsersDoNotAllShowIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "bmp", bytes);
        assertRefused("leaf.png", bytes.toByteArray(), "no_image");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertRefused("leaf.png", new byte[Image.MAX_BYTES + 1], "too_large");
    }

    @Test
    void aSmallFileWithAHugePictureIsRefused() throws IOException {
        assertRefused("leaf.png", picture(ImageFormat.PNG, ImageHeader.MAX_SIDE + 1, 1), "too_wide");
    }

    @Test
    void anImageCutOffInItsHeaderIsRefused() throws IOException {
        assertRefused("leaf.png", Arrays.copyOf(picture(ImageFormat.PNG, 4, 3), 14), "no_image");
    }

    private static Image read(String name, byte[] bytes) {
        return Image.read(name, bytes, Instant.EPOCH);
    }

    private static void assertRefused(String name, byte[] bytes, String rule) {
        assertThatExceptionOfType(ImageRefusedException.class)
                .isThrownBy(() -> read(name, bytes))
                .extracting(ImageRefusedException::key)
                .isEqualTo("image_refused." + rule);
    }

    private static byte[] picture(ImageFormat format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format.name(), bytes);
        return bytes.toByteArray();
    }
}
