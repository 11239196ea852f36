package org.wellspring.portal.admin.quality;

import java.util.Locale;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.quality.Examination;
import org.wellspring.portal.quality.Finding;
import org.wellspring.portal.quality.Readability;

/**
 * A finding as an editor reads it.
 *
 * @param gravity its weight in a word
 * @param style of the weight
 * @param field the name of the field, to find its place in the form
 * @param words at which it is, to find them in the field
 * @param image which image of the field it is about, from 0; -1 when it is about none
 */
public record FindingText(String gravity, String style, String text, String field, String words, int image) {

    static FindingText of(Finding finding, Locale language) {
        String gravity = finding.check().gravity().name();
        return new FindingText(
                Texts.text(language, "gravity." + gravity),
                gravity.toLowerCase(Locale.ROOT),
                Texts.text(language, "check." + finding.check(), finding.number()),
                finding.field(),
                finding.words(),
                finding.image());
    }

    static String readability(Examination examination, Locale language) {
        return examination
                .readability()
                .map(readability -> readability(readability, language))
                .orElseGet(() -> Texts.text(language, "checks.readability.too_short"));
    }

    private static String readability(Readability readability, Locale language) {
        return Texts.text(
                language,
                "checks.readability." + readability.formula(),
                readability.grade(),
                readability.words(),
                readability.sentences());
    }
}
