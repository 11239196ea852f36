package org.wellspring.portal.admin.intake;

import java.io.Serializable;
import java.util.List;
import org.wellspring.portal.intake.Dropped;
import org.wellspring.portal.intake.Proposal;
import org.wellspring.portal.intake.Warning;
import org.wellspring.portal.text.RichText;

/**
 * As much of a proposal as a page shows.
 *
 * @param body the beginning of the article as HTML
 * @param isShortened whether the article goes on after that
 */
public record Preview(String body, boolean isShortened, List<Warning> warnings, List<Dropped> dropped)
        implements Serializable {

    static final int MAX_BODY = 200_000;
    static final int MAX_REMARKS = 200;

    static Preview of(Proposal proposal) {
        String html = proposal.body().html();
        boolean tooLong = html.length() > MAX_BODY;
        return new Preview(
                tooLong ? RichText.of(html.substring(0, MAX_BODY)).html() : html,
                tooLong,
                first(proposal.warnings()),
                first(proposal.dropped()));
    }

    private static <T> List<T> first(List<T> remarks) {
        return remarks.subList(0, Math.min(MAX_REMARKS, remarks.size()));
    }
}
