package org.wellspring.portal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a picture was taken, by whom and with what does not reach readers; how it looks stays, bit by bit. */
class PrivateNotesTest {

    private static final String NOTES = "the camera of Anna";
    private static final byte[] PROFILE = "\1\1a colour profile".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void ofAJpegOnlyTheOrientationIsLeft() {
        byte[] jpeg = Files.of(PictureFormat.JPEG, 400, 300);
        byte[] noted = Files.withSegment(jpeg, 0xE1, "Exif\0\0", Files.exif(6));
        noted = Files.withSegment(noted, 0xE1, "http://ns.adobe.com/xap/1.0/\0", bytes(NOTES));
        noted = Files.withSegment(noted, 0xED, "Photoshop 3.0\0", bytes(NOTES));
        noted = Files.withSegment(noted, 0xFE, "", bytes(NOTES));
        noted = Files.withSegment(noted, 0xE2, "ICC_PROFILE\0", PROFILE);
        Picture picture = read(concat(noted, bytes(NOTES)));
        assertClean(picture);
        assertThat(Files.text(picture.bytes())).contains("a colour profile");
        assertThat(picture.traits().orientation()).isEqualTo(Orientation.LEFT);
        assertThat(picture.width()).isEqualTo(300);
        assertThat(picture.height()).isEqualTo(400);
        assertThat(read(picture.bytes()).traits().orientation()).isEqualTo(Orientation.LEFT);
    }

    @Test
    void aJpegWithoutNotesStaysAsItIs() {
        byte[] jpeg = Files.of(PictureFormat.JPEG, 400, 300);
        assertThat(read(jpeg).bytes()).isEqualTo(jpeg);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tEXt", "zTXt", "iTXt", "tIME", "prVt"})
    void ofAPngChunksThatShowNothingGo(String type) {
        byte[] png = Files.of(PictureFormat.PNG, 400, 300);
        Picture picture = read(concat(Files.withChunk(png, type, bytes(NOTES)), bytes(NOTES)));
        assertThat(picture.bytes()).isEqualTo(png);
    }

    @Test
    void ofAPngOnlyTheOrientationIsLeft() {
        Picture picture = read(Files.withChunk(Files.of(PictureFormat.PNG, 400, 300), "eXIf", Files.exif(8)));
        assertClean(picture);
        assertThat(picture.width()).isEqualTo(300);
        assertThat(read(picture.bytes()).traits().orientation()).isEqualTo(Orientation.RIGHT);
    }

    @Test
    void ofAWebpOnlyTheOrientationIsLeft() {
        byte[] webp = Files.resource("lossy.webp");
        byte[] noted = Files.withLastChunk(webp, "EXIF", Files.exif(3));
        noted = Files.withLastChunk(noted, "XMP ", bytes(NOTES));
        Picture picture = read(noted);
        assertClean(picture);
        assertThat(Files.text(picture.bytes())).contains("ICCP");
        assertThat(read(picture.bytes()).traits().orientation()).isEqualTo(Orientation.UPSIDE_DOWN);
        assertThat(Scaling.make(picture.format(), picture.traits(), picture.bytes(), Rendition.ofWidth(320)))
                .isNotEmpty();
    }

    @Test
    void ofAGifCommentsGo() {
        byte[] gif = Files.of(PictureFormat.GIF, 400, 300);
        String text = Files.text(gif);
        String comment = "!\u00fe" + (char) NOTES.length() + NOTES + "\0";
        Picture picture = read(bytes(text.substring(0, text.length() - 1) + comment + ";" + NOTES));
        assertThat(picture.bytes()).isEqualTo(gif);
    }

    @ParameterizedTest
    @EnumSource
    void renditionsAreTurnedAsThePictureIsSeen(Orientation orientation) {
        byte[] jpeg = Files.withSegment(
                Files.of(PictureFormat.JPEG, 800, 600), 0xE1, "Exif\0\0", Files.exif(orientation.ordinal() + 1));
        Picture picture = read(jpeg);
        var made = Files.decoded(
                Scaling.make(picture.format(), picture.traits(), picture.bytes(), Rendition.ofWidth(320)));
        boolean right = orientation == Orientation.MIRRORED
                || orientation == Orientation.UPSIDE_DOWN
                || orientation == Orientation.LEFT
                || orientation == Orientation.TRANSVERSED;
        boolean down = orientation == Orientation.UPSIDE_DOWN
                || orientation == Orientation.FLIPPED
                || orientation == Orientation.TRANSVERSED
                || orientation == Orientation.RIGHT;
        assertThat(made.getWidth()).isEqualTo(320);
        assertThat(made.getHeight()).isEqualTo(orientation.isTurned() ? 427 : 240);
        assertThat(Files.isRed(made, right ? 0.75 : 0.25, down ? 0.75 : 0.25)).isTrue();
        assertThat(Files.isRed(made, right ? 0.25 : 0.75, down ? 0.25 : 0.75)).isFalse();
    }

    private static void assertClean(Picture picture) {
        assertThat(Files.text(picture.bytes())).doesNotContain(NOTES).doesNotContain(Files.PLACE);
    }

    private static Picture read(byte[] bytes) {
        return Picture.read("", bytes, Files.LIMIT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        return bytes(Files.text(first) + Files.text(second));
    }
}
