package org.wellspring.portal.picture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file is by its first bytes, whatever its name says. The order matters: the first that fits is it. */
public enum FileKind {
    EMPTY,
    JPEG(PictureFormat.JPEG, 0, "\u00ff\u00d8\u00ff"),
    PNG(PictureFormat.PNG, 0, "\u0089PNG\r\n\u001a\n"),
    GIF(PictureFormat.GIF, 0, "GIF87a", "GIF89a"),
    WEBP(PictureFormat.WEBP, 8, "WEBP"),
    AVIF(null, 4, "ftypavif", "ftypavis"),
    HEIC(null, 4, "ftyphei", "ftyphev", "ftypmif1", "ftypmsf1"),
    VIDEO(null, 4, "ftyp"),
    TIFF(null, 0, "II*\0", "MM\0*"),
    BMP(null, 0, "BM"),
    PSD(null, 0, "8BPS"),
    PDF(null, 0, "%PDF-"),
    ZIP(null, 0, "PK\u0003\u0004", "PK\u0005\u0006", "Rar!", "7z\u00bc\u00af", "\u001f\u008b"),
    PROGRAM(null, 0, "MZ", "\u007fELF", "#!", "\u00ca\u00fe\u00ba\u00be"),
    SVG(PictureFormat.SVG),
    HTML,
    TEXT,
    UNKNOWN;

    private static final int HEAD = 4096;

    private final PictureFormat format;
    private final int offset;
    private final List<String> beginnings;

    FileKind() {
        this(null);
    }

    FileKind(PictureFormat format) {
        this(format, 0);
    }

    FileKind(PictureFormat format, int offset, String... beginnings) {
        this.format = format;
        this.offset = offset;
        this.beginnings = List.of(beginnings);
    }

    /** @param bytes the whole file */
    static FileKind of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return Stream.of(values())
                .filter(kind -> kind.beginnings.stream().anyMatch(begin -> head.startsWith(begin, kind.offset)))
                .findFirst()
                .orElseGet(() -> ofText(bytes));
    }

    private static FileKind ofText(byte[] bytes) {
        Optional<String> text = text(bytes);
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        String start =
                text.get().substring(0, Math.min(text.get().length(), HEAD)).toLowerCase(Locale.ROOT);
        if (SvgFile.isSvg(text.get())) {
            return SVG;
        }
        return start.contains("<!doctype html") || start.contains("<html") || start.contains("<script") ? HTML : TEXT;
    }

    /** The file as text; empty when it is none: no UTF-8, or with characters that no text has. */
    static Optional<String> text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text).filter(read -> read.chars().noneMatch(FileKind::isNoText));
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    private static boolean isNoText(int character) {
        return character < ' ' && character != '\n' && character != '\r' && character != '\t' && character != '\f';
    }

    /** The format of the picture; empty when the file is none that the portal takes. */
    Optional<PictureFormat> format() {
        return Optional.ofNullable(format);
    }
}
