package org.wellspring.portal.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cards are kept below {@code target/cards} for looking at. */
class CardDrawingTest {

    private static final int PAPER = 0xfffbfaf7;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            short  | en | Sleep      | Magnesium
            longer | en | Nutrients  | Magnesium L-threonate: what is known about memory, sleep and the brain, and what is not
            german | de | Ernährung  | Wechselwirkungen zwischen Schilddrüsenhormonpräparaten und Nahrungsergänzungsmitteln
            arabic | ar | النوم      | المغنيسيوم والنوم: ما نعرفه وما لا نعرفه بعد
            word   | en |            | Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft
            """)
    void theWholeTitleIsWithinTheMargins(String name, String language, String topic, String title) throws IOException {
        byte[] file = CardDrawing.of(
                new CardText(Locale.forLanguageTag(language), "Wellspring", topic == null ? "" : topic, title));
        Files.write(Files.createDirectories(Path.of("target", "cards")).resolve(name + ".png"), file);
        BufferedImage card = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(card.getWidth()).isEqualTo(CardDrawing.WIDTH);
        assertThat(card.getHeight()).isEqualTo(CardDrawing.HEIGHT);
        assertThat(inked(card, 236, 550, 80, 1120)).as("ink where the title is").isGreaterThan(1000);
        assertThat(inked(card, 20, 630, 0, 78)).as("ink in the left margin").isZero();
        assertThat(inked(card, 20, 630, 1122, 1200))
                .as("ink in the right margin")
                .isZero();
        assertThat(inked(card, 570, 630, 0, 1200)).as("ink below").isZero();
    }

    @ParameterizedTest
    @CsvSource({"en, Iron", "ar, حديد"})
    void aTitleBeginsWhereItsLanguageDoes(String language, String title) throws IOException {
        byte[] file = CardDrawing.of(new CardText(Locale.forLanguageTag(language), "Wellspring", "", title));
        BufferedImage card = ImageIO.read(new ByteArrayInputStream(file));
        int left = inked(card, 236, 550, 80, 600);
        int right = inked(card, 236, 550, 600, 1120);
        assertThat(language.equals("ar") ? left : right).isZero();
        assertThat(language.equals("ar") ? right : left).isPositive();
    }

    private static int inked(BufferedImage card, int top, int bottom, int left, int right) {
        return (int) IntStream.range(top, bottom)
                .flatMap(y -> IntStream.range(left, right).map(x -> card.getRGB(x, y)))
                .filter(pixel -> pixel != PAPER)
                .count();
    }
}
