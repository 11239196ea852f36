package org.wellspring.portal.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Kinds of files that people try to send instead of a text, told by their first bytes. */
enum FileType {
    PDF("PDF", "%PDF-"),
    WORD("Word (.docx) or another ZIP", "PK\u0003\u0004"),
    OLD_WORD("Word (.doc)", "\u00d0\u00cf\u0011\u00e0"),
    RICH_TEXT("RTF", "{\\rtf"),
    PNG("PNG", "\u0089PNG"),
    JPEG("JPEG", "\u00ff\u00d8\u00ff"),
    GIF("GIF", "GIF8"),
    GZIP("GZIP", "\u001f\u008b\b");

    private final String title;
    private final byte[] magic;

    FileType(String title, String magic) {
        this.title = title;
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
    }

    static void refuseOthersThanText(byte[] bytes) {
        for (FileType type : values()) {
            if (type.matches(bytes)) {
                throw UnreadableSourceException.fileType(type.title);
            }
        }
    }

    private boolean matches(byte[] bytes) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
