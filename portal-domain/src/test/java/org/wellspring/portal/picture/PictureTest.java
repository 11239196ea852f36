package org.wellspring.portal.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void aPictureIsKnownByItsContentWithItsSize(PictureFormat format) {
        Picture picture = Picture.read("leaf.bin", Files.of(format, 400, 300), Files.LIMIT);
        assertThat(picture.format()).isEqualTo(format);
        assertThat(picture.width()).isEqualTo(400);
        assertThat(picture.height()).isEqualTo(300);
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void whatIsKeptIsAPictureAgain(PictureFormat format) {
        Picture picture = Picture.read("", Files.of(format, 400, 300), Files.LIMIT);
        Picture again = Picture.read("", picture.bytes(), Files.LIMIT);
        assertThat(again.bytes()).isEqualTo(picture.bytes());
        assertThat(again.traits()).isEqualTo(picture.traits());
    }

    @ParameterizedTest
    @CsvSource({"JPEG, leaf.png, jpg", "PNG, leaf.JPG, png", "WEBP, leaf.gif, webp", "GIF, leaf.svg, gif"})
    void aFileThatLiesIsRefusedWithWhatItIs(PictureFormat format, String name, String end) {
        assertThatExceptionOfType(NoPictureException.class)
                .isThrownBy(() -> Picture.read(name, Files.of(format, 40, 30), Files.LIMIT))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("image_lies");
                    assertThat(refused.arguments()).containsExactly(name, FileKind.valueOf(format.name()), end);
                });
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("", FileKind.EMPTY),
                Arguments.of("not an image", FileKind.TEXT),
                Arguments.of("<!DOCTYPE html><p>A page</p>", FileKind.HTML),
                Arguments.of("<html><svg></svg></html>", FileKind.HTML),
                Arguments.of("%PDF-1.7", FileKind.PDF),
                Arguments.of("PK\u0003\u0004and more", FileKind.ZIP),
                Arguments.of("MZ\u0090\0", FileKind.PROGRAM),
                Arguments.of("BM0000", FileKind.BMP),
                Arguments.of("\0\0\0\u0018ftypheic", FileKind.HEIC),
                Arguments.of("\0\0\0\u0018ftypavif", FileKind.AVIF),
                Arguments.of("\0\0\0\u0018ftypisom", FileKind.VIDEO),
                Arguments.of("\1\2\3", FileKind.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsNoPictureIsRefusedWithWhatItIs(String content, FileKind kind) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(NoPictureException.class)
                .isThrownBy(() -> Picture.read("leaf.png", bytes, Files.LIMIT))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(kind));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertThatExceptionOfType(PictureTooLargeException.class)
                .isThrownBy(() -> Picture.read("leaf.png", new byte[1024 * 1024 + 1], new FileLimit(1)));
    }

    @Test
    void aSmallFileWithAHugePictureIsRefusedBeforeItIsDecoded() {
        byte[] png = Files.of(PictureFormat.PNG, 4, 3);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(30_000)
                .putInt(30_000)
                .put(png, 24, 5)
                .array();
        byte[] bomb = Files.withChunk(png, "IHDR", header);
        assertRefused(bomb, "too_wide");
    }

    @Test
    void aPictureWithinTheSidesButWithTooManyPixelsIsRefused() {
        byte[] gif = Files.of(PictureFormat.GIF, 4, 3);
        gif[6] = 0x10;
        gif[7] = 0x27;
        gif[8] = 0x10;
        gif[9] = 0x27;
        assertRefused(gif, "too_many_pixels");
    }

    @ParameterizedTest
    @EnumSource(
            value = PictureFormat.class,
            names = {"JPEG", "PNG", "GIF", "WEBP"})
    void aPictureThatIsCutOffIsRefused(PictureFormat format) {
        byte[] whole = Files.of(format, 400, 300);
        for (int length = 12; length < whole.length; length += 1 + length / 3) {
            assertRefused(Arrays.copyOf(whole, length), "broken");
        }
    }

    @Test
    void aPictureWhosePixelsAreDamagedIsRefused() {
        byte[] png = Files.of(PictureFormat.PNG, 400, 300);
        byte[] empty = Files.withChunk(Arrays.copyOf(png, 33), "IDAT", new byte[] {1, 2, 3});
        byte[] damaged = ByteBuffer.allocate(empty.length + 12)
                .put(empty)
                .put(png, png.length - 12, 12)
                .array();
        Picture read = Picture.read("", damaged, Files.LIMIT);
        assertThatExceptionOfType(PictureRefusedException.class)
                .isThrownBy(() -> Scaling.check(read))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("image_refused.broken"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<?xml version='1.0'?><!-- a --><!DOCTYPE svg [<!ENTITY a 'b'>]>\n<svg/>", "\uFEFF <svg:svg/>"})
    void aDrawingIsKnownBehindWhatComesBeforeIt(String content) {
        assertThat(FileKind.of(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(FileKind.SVG);
    }

    @Test
    void whetherSomethingShinesThroughIsTold() {
        assertThat(Picture.read("", Files.of(PictureFormat.PNG, 4, 3), Files.LIMIT)
                        .traits()
                        .opaque())
                .isTrue();
        BufferedImage clear = new BufferedImage(4, 3, BufferedImage.TYPE_INT_ARGB);
        assertThat(Picture.read("", Files.written(clear, "png"), Files.LIMIT)
                        .traits()
                        .opaque())
                .isFalse();
        assertThat(Picture.read("", Files.resource("lossless.webp"), Files.LIMIT)
                        .traits()
                        .opaque())
                .isFalse();
    }

    private static void assertRefused(byte[] bytes, String rule) {
        assertThatExceptionOfType(PictureRefusedException.class)
                .isThrownBy(() -> Picture.read("", bytes, Files.LIMIT))
                .extracting(PictureRefusedException::key)
                .isEqualTo("image_refused." + rule);
    }
}
