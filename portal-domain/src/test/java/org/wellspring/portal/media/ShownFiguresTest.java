package org.wellspring.portal.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.picture.Focus;
import org.wellspring.portal.picture.Orientation;
import org.wellspring.portal.picture.PictureFormat;
import org.wellspring.portal.picture.Traits;
import org.wellspring.portal.text.RichText;

class ShownFiguresTest {

    private static final String KEY = "ab".repeat(32);
    private static final String OTHER = "cd".repeat(32);
    private static final RichText TEXT = RichText.of(figure(KEY) + "<p>Text.</p>" + figure(OTHER));

    private static Elements images;

    private static String figure(String key) {
        return "<figure><img src=\"/media/" + key + "/leaf.png\" alt=\"A leaf\" width=\"9\" height=\"9\">"
                + "<figcaption>Leaf</figcaption></figure>";
    }

    @BeforeAll
    static void show() {
        ShownFigures figures = new ShownFigures(
                Map.of(KEY, image(KEY, PictureFormat.JPEG, 1_500), OTHER, image(OTHER, PictureFormat.SVG, 300)));
        images = Jsoup.parse(figures.of(TEXT.html(), true)).select("img");
    }

    private static ShownImage image(String key, PictureFormat format, int width) {
        Traits traits = new Traits(Orientation.UPRIGHT, true, false, format != PictureFormat.SVG);
        ImageFile file = new ImageFile("0123456789ab" + "f".repeat(52), format, width, 900, 1, traits);
        return new ShownImage(key, "leaf.png", file, Focus.CENTRE);
    }

    @Test
    void aPictureComesInEveryWidthThatIsNotLargerThanItself() {
        String version = "/media/" + KEY + "/0123456789ab/";
        assertThat(images.get(0).attr("srcset"))
                .isEqualTo(version + "w320/leaf.jpg 320w, " + version + "w640/leaf.jpg 640w, " + version
                        + "w960/leaf.jpg 960w, " + version + "w1280/leaf.jpg 1280w, " + version
                        + "whole/leaf.jpg 1500w");
        assertThat(images.get(0).attr("src")).isEqualTo(version + "w1280/leaf.jpg");
        assertThat(images.get(0).attr("sizes")).isNotEmpty();
    }

    @Test
    void aDrawingComesAsItIs() {
        assertThat(images.get(1).hasAttr("srcset")).isFalse();
        assertThat(images.get(1).attr("src")).isEqualTo("/media/" + OTHER + "/0123456789ab/whole/leaf.svg");
    }

    @Test
    void itsSizeIsThatOfTheVersionShown() {
        assertThat(images.get(0).attr("width")).isEqualTo("1500");
        assertThat(images.get(0).attr("height")).isEqualTo("900");
        assertThat(images.get(0).attr("alt")).isEqualTo("A leaf");
    }

    @Test
    void theFirstIsLoadedAtOnceAndTheOthersWhenTheyAreNear() {
        assertThat(images.get(0).attr("fetchpriority")).isEqualTo("high");
        assertThat(images.get(0).hasAttr("loading")).isFalse();
        assertThat(images.get(1).attr("loading")).isEqualTo("lazy");
    }

    @Test
    void anImageThatTheLibraryDoesNotHaveStaysAsItIs() {
        Element image =
                Jsoup.parse(new ShownFigures(Map.of()).of(TEXT.html(), false)).selectFirst("img");
        assertThat(image.attr("src")).isEqualTo("/media/" + KEY + "/leaf.png");
    }

    @Test
    void aTextWithoutImagesStaysAsItIs() {
        RichText text = RichText.of("<p>A &amp; b &lt;img&gt;</p>");
        assertThat(new ShownFigures(Map.of()).of(text.html(), true)).isEqualTo(text.html());
    }
}
