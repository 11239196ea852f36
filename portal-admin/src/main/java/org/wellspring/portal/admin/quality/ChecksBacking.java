package org.wellspring.portal.admin.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.quality.Examination;
import org.wellspring.portal.quality.Examining;

/** What is found in a draft as it was kept last; a script tells it anew while somebody types. */
@Named("checks")
@RequestScoped
public class ChecksBacking {

    private final Examining examining;
    private final ActorBacking actor;
    private Examination examination;

    protected ChecksBacking() {
        this(null, null);
    }

    @Inject
    public ChecksBacking(Examining examining, ActorBacking actor) {
        this.examining = examining;
        this.actor = actor;
    }

    /** Asked once a request, however often the page does. */
    private Examination of(long item) {
        if (examination == null) {
            examination = examining.examine(actor.get(), item);
        }
        return examination;
    }

    public int count(long item) {
        return of(item).findings().size();
    }

    public List<FindingText> findings(long item) {
        Locale language = Faces.getLocale();
        return of(item).findings().stream()
                .map(finding -> FindingText.of(finding, language))
                .toList();
    }

    public String readability(long item) {
        return FindingText.readability(of(item), Faces.getLocale());
    }
}
