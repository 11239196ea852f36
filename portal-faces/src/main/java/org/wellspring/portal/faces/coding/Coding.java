package org.wellspring.portal.faces.coding;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** How content is coded on its way: RFC 9110, section 8.4. */
public enum Coding {
    /** RFC 7932; only where the server's machine is one that the encoder was built for. */
    BROTLI("br") {
        @Override
        public byte[] of(byte[] content) {
            try {
                return Encoder.compress(content, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
            } catch (IOException impossible) {
                throw new UncheckedIOException("Memory does not fail to be written", impossible);
            }
        }

        @Override
        boolean isAvailable() {
            return Brotli4jLoader.isAvailable();
        }
    },
    GZIP("gzip") {
        @Override
        public byte[] of(byte[] content) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(content);
            } catch (IOException impossible) {
                throw new UncheckedIOException("Memory does not fail to be written", impossible);
            }
            return bytes.toByteArray();
        }
    },
    /** As it is. */
    IDENTITY("") {
        @Override
        public byte[] of(byte[] content) {
            return content;
        }
    };

    private static final List<Coding> AVAILABLE =
            Stream.of(values()).filter(Coding::isAvailable).toList();

    /** Of 11; those above take many times as long for some percent less. */
    private static final int BROTLI_QUALITY = 6;

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    public abstract byte[] of(byte[] content);

    /** Whether this server can do it. */
    boolean isAvailable() {
        return true;
    }

    /** All that this server can do, the smallest first. */
    public static List<Coding> available() {
        return AVAILABLE;
    }

    /** As in {@code Content-Encoding}; empty for what needs no such header. */
    public String token() {
        return token;
    }

    /** The entity tag of content in this coding: another coding is another representation. */
    public String tag(String digest) {
        return '"' + digest + (token.isEmpty() ? "" : "-" + token) + '"';
    }
}
