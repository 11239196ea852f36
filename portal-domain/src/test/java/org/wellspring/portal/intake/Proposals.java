package org.wellspring.portal.intake;

import java.util.List;
import org.wellspring.portal.text.Heading;

/** Short ways to what tests ask of proposals. */
final class Proposals {

    private Proposals() {}

    static Proposal ofText(String text) {
        return new Intake().propose(SourceDocument.ofText(text));
    }

    static Proposal ofHtml(String html) {
        return new Intake().propose(SourceDocument.ofHtml(html));
    }

    /** The headings of the body, each as level and words. */
    static List<String> headings(Proposal proposal) {
        return proposal.body().outline().stream().map(Proposals::line).toList();
    }

    private static String line(Heading heading) {
        return heading.level() + " " + heading.text();
    }

    static List<Warning.Kind> warnings(Proposal proposal) {
        return proposal.warnings().stream().map(Warning::kind).toList();
    }

    static List<Dropped.Reason> dropped(Proposal proposal) {
        return proposal.dropped().stream().map(Dropped::reason).toList();
    }
}
