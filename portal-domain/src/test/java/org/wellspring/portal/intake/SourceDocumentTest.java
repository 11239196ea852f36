package org.wellspring.portal.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDocumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n", "\u200B\uFEFF\u00A0", "\u00AD"})
    void refusesWhatShowsNothing(String text) {
        assertRefused(() -> SourceDocument.ofPasted(text), "empty");
        assertRefused(() -> SourceDocument.ofUpload("a.txt", text.getBytes(UTF_8)), "empty");
    }

    @Test
    void refusesHtmlWithoutWords() {
        assertRefused(() -> Proposals.ofHtml("<p><script>x</script></p>"), "empty");
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7 x, PDF", "PK\u0003\u0004x, Word (.docx) or another ZIP", "\u0089PNG, PNG", "{\\rtf1 x}, RTF"})
    void namesTheFileTypesThatItRefuses(String content, String type) {
        assertThatExceptionOfType(UnreadableSourceException.class)
                .isThrownBy(() -> SourceDocument.ofUpload("a.txt", content.getBytes(ISO_8859_1)))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("unreadable_source.word_or_pdf");
                    assertThat(refused.arguments()).containsExactly(type);
                });
    }

    @Test
    void refusesBinary() {
        assertRefused(() -> SourceDocument.ofUpload("a.txt", new byte[] {'a', 0, 'b'}), "binary");
    }

    @Test
    void takesFiveMegabytesAndNotAByteMore() {
        byte[] bytes = new byte[SourceDocument.MAX_BYTES];
        Arrays.fill(bytes, (byte) 'a');
        assertThat(SourceDocument.ofUpload("a.txt", bytes).content()).hasSize(SourceDocument.MAX_BYTES);
        assertRefused(() -> SourceDocument.ofUpload("a.txt", Arrays.copyOf(bytes, bytes.length + 1)), "too_large");
        assertRefused(() -> SourceDocument.ofText("ä".repeat(SourceDocument.MAX_BYTES / 2 + 1)), "too_large");
    }

    @Test
    void knowsTheUsualEncodings() {
        String text = "Größe – 5 µg";
        assertThat(SourceDocument.ofUpload("a.txt", text.getBytes(UTF_8)).content())
                .isEqualTo(text);
        assertThat(SourceDocument.ofUpload("a.txt", ("\uFEFF" + text).getBytes(UTF_8))
                        .content())
                .isEqualTo(text);
        assertThat(SourceDocument.ofUpload("a.txt", ("\uFEFF" + text).getBytes(UTF_16LE))
                        .content())
                .isEqualTo(text);
        assertThat(SourceDocument.ofUpload("a.txt", text.getBytes(Charset.forName("windows-1252")))
                        .content())
                .isEqualTo(text);
        String declared = "<meta charset=iso-8859-7><p>αβγ</p>";
        assertThat(SourceDocument.ofUpload("a", declared.getBytes(Charset.forName("iso-8859-7")))
                        .content())
                .isEqualTo(declared);
    }

    @Test
    void tellsHtmlByItsTagsOrItsName() {
        assertThat(SourceDocument.ofPasted("<p class=x>a</p>").isHtml()).isTrue();
        assertThat(SourceDocument.ofPasted("Levels < 5 and > 3 mg").isHtml()).isFalse();
        assertThat(SourceDocument.ofUpload("A.HTM", "just words".getBytes(UTF_8))
                        .isHtml())
                .isTrue();
        assertThat(SourceDocument.ofUpload(null, "just words".getBytes(UTF_8)).isHtml())
                .isFalse();
    }

    private static void assertRefused(Runnable action, String reason) {
        assertThatExceptionOfType(UnreadableSourceException.class)
                .isThrownBy(action::run)
                .extracting(UnreadableSourceException::key)
                .isEqualTo("unreadable_source." + reason);
    }

    @Test
    void aDocumentOfTooManyLinesOrTagsIsRefused() {
        assertThatThrownBy(() -> SourceDocument.ofText("a\n".repeat(SourceDocument.MAX_LINES + 1)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("too_many_parts");
        assertThatThrownBy(() -> SourceDocument.ofHtml("<p>a".repeat(SourceDocument.MAX_TAGS + 1)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("too_many_parts");
    }
}
