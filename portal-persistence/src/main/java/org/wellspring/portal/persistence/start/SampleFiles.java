package org.wellspring.portal.persistence.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The files that the portal ships to begin with. */
final class SampleFiles {

    private static final String FOLDER = "/samples/";

    private SampleFiles() {}

    static byte[] bytes(String name) {
        try (InputStream sample = SampleFiles.class.getResourceAsStream(FOLDER + name)) {
            return sample.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static Properties properties(String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(name)));
            return properties;
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail to be read", impossible);
        }
    }
}
