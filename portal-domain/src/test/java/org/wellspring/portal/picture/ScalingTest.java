package org.wellspring.portal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalingTest {

    @ParameterizedTest
    @CsvSource({"JPEG, JPEG", "PNG, PNG", "GIF, PNG"})
    void aRenditionHasItsWidthAndTheShapeOfThePicture(PictureFormat original, PictureFormat made) {
        Picture picture = Picture.read("", Files.of(original, 4_000, 3_000), Files.LIMIT);
        for (int width : Rendition.WIDTHS) {
            byte[] bytes = make(picture, Rendition.ofWidth(width));
            BufferedImage rendition = Files.decoded(bytes);
            assertThat(FileKind.of(bytes).format()).contains(made);
            assertThat(rendition.getWidth()).isEqualTo(width);
            assertThat(rendition.getHeight()).isEqualTo(width * 3 / 4);
            assertThat(Files.isRed(rendition, 0.25, 0.25)).isTrue();
            assertThat(Files.isRed(rendition, 0.75, 0.75)).isFalse();
        }
    }

    @Test
    void aSmallPictureIsNotMadeLarger() {
        Picture picture = Picture.read("", Files.of(PictureFormat.PNG, 200, 100), Files.LIMIT);
        assertThat(Files.decoded(make(picture, Rendition.ofWidth(320))).getWidth())
                .isEqualTo(200);
        assertThat(Files.decoded(make(picture, Rendition.square(Focus.CENTRE))).getWidth())
                .isEqualTo(100);
    }

    @Test
    void webpBecomesWhatEveryProgramReads() {
        Picture lossy = Picture.read("", Files.resource("lossy.webp"), Files.LIMIT);
        assertThat(FileKind.of(make(lossy, Rendition.ofWidth(320)))).isEqualTo(FileKind.JPEG);
        Picture clear = Picture.read("", Files.resource("lossless.webp"), Files.LIMIT);
        BufferedImage rendition = Files.decoded(make(clear, Rendition.ofWidth(320)));
        assertThat(rendition.getColorModel().hasAlpha()).isTrue();
        assertThat(Files.isRed(rendition, 0.25, 0.25)).isTrue();
        assertThat(rendition.getRGB(300, 200) >>> 24).isZero();
    }

    /** The red quarter is at the upper left. */
    @ParameterizedTest
    @CsvSource({"0, 0, true", "100, 100, false"})
    void aCutRenditionShowsWhatIsAroundTheFocalPoint(int x, int y, boolean red) {
        Picture picture = Picture.read("", Files.of(PictureFormat.JPEG, 3_000, 1_000), Files.LIMIT);
        BufferedImage square = Files.decoded(make(picture, Rendition.square(new Focus(x, y))));
        assertThat(square.getWidth()).isEqualTo(640);
        assertThat(square.getHeight()).isEqualTo(640);
        assertThat(Files.isRed(square, 0.5, 0.25)).isEqualTo(red);
    }

    @Test
    void whatIsSharedHasTheShapeThatSitesAskFor() {
        Picture picture = Picture.read("", Files.of(PictureFormat.JPEG, 1_600, 1_600), Files.LIMIT);
        BufferedImage social = Files.decoded(make(picture, Rendition.social(Focus.CENTRE)));
        assertThat(social.getWidth()).isEqualTo(1_200);
        assertThat(social.getHeight()).isEqualTo(630);
    }

    @Test
    void renditionsAreFoundByTheirNames() {
        Rendition social = Rendition.social(new Focus(30, 70));
        assertThat(Rendition.named(social.name())).contains(social);
        assertThat(Rendition.named("w640")).contains(Rendition.ofWidth(640));
        assertThat(Rendition.named("w641")).isEmpty();
        assertThat(Rendition.named("square-30-101")).isEmpty();
    }

    private static byte[] make(Picture picture, Rendition rendition) {
        return Scaling.make(picture.format(), picture.traits(), picture.bytes(), rendition);
    }
}
