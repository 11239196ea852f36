package org.wellspring.portal.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.text.RichText;

/**
 * What the portal makes of a document, for an editor to look over. Every word of the source is in exactly one of title,
 * summary, body, FAQs, disclaimers and dropped.
 *
 * @param title at most {@value #TITLE_LENGTH} characters; empty when the source has nothing to make one of
 * @param summary the first sentences of the introduction; empty when the text begins with a section
 * @param body the article without its title, summary, FAQs and disclaimers; figures without images are placeholders
 * @param faqs in the order of the source
 * @param disclaimers in the order of the source
 * @param postedOn the day that the source says it was published
 * @param updatedOn the day that the source says it was changed or reviewed
 * @param language the language that the text seems to be in, English when in doubt
 * @param warnings in the order of the source
 * @param dropped in the order of the source
 */
public record Proposal(
        String title,
        String summary,
        RichText body,
        List<ProposedFaq> faqs,
        List<ProposedDisclaimer> disclaimers,
        Optional<LocalDate> postedOn,
        Optional<LocalDate> updatedOn,
        Locale language,
        List<Warning> warnings,
        List<Dropped> dropped) {

    public static final int TITLE_LENGTH = 200;

    public Proposal {
        faqs = List.copyOf(faqs);
        disclaimers = List.copyOf(disclaimers);
        warnings = List.copyOf(warnings);
        dropped = List.copyOf(dropped);
    }
}
