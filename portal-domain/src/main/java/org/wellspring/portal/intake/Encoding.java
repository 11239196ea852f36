package org.wellspring.portal.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a file's bytes into text. A byte order mark decides; else what is valid UTF-8 is UTF-8, because hardly any text
 * in another encoding is; else what the HTML declares; else windows-1252, as browsers do (WHATWG Encoding).
 */
final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** WHATWG HTML, 13.2.3.2: the declaration stands in the first 1024 bytes. */
    private static final int DECLARED_WITHIN = 1024;

    private static final Pattern DECLARED =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9._:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private Encoding() {}

    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return strictly(bytes, mark, StandardCharsets.UTF_8)
                .or(() -> declared(bytes).flatMap(charset -> strictly(bytes, mark, charset)))
                .orElseGet(() -> new String(bytes, mark, bytes.length - mark, WINDOWS));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            ByteBuffer text = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(charset.newDecoder().decode(text).toString());
        } catch (CharacterCodingException notInThisCharset) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARED_WITHIN);
        Matcher declaration = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return declaration.find() ? charset(declaration.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
