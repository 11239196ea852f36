package org.wellspring.portal.persistence.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.media.Image;
import org.wellspring.portal.media.ImageFormat;
import org.wellspring.portal.persistence.PersistenceTest;

class JpaImageLibraryTest extends PersistenceTest {

    private JpaImageLibrary library;

    @BeforeEach
    void open() {
        library = new JpaImageLibrary(entities);
    }

    @Test
    void anImageIsFoundByItsDigestWithItsBytes() throws IOException {
        Image image = Image.read("leaf.png", png(), NOON);
        library.add(image);
        assertThat(library.find(image.digest()).orElseThrow().format()).isEqualTo(ImageFormat.PNG);
        assertThat(library.find(image.digest()).orElseThrow().bytes()).isEqualTo(png());
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        library.add(Image.read("leaf.png", png(), NOON));
        library.add(Image.read("other.png", png(), NOON));
        assertThat(entities.createQuery("select count(i) from Image i", Long.class)
                        .getSingleResult())
                .isEqualTo(1);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
