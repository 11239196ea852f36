package org.wellspring.portal.persistence.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.catalogue.Beginning;
import org.wellspring.portal.drafting.Change;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.Publishing;
import org.wellspring.portal.review.Reviewing;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.workflow.Step;

/** Where what the portal ships is written, approved and published, each step as people take it. */
@Dependent
class SampleDesk {

    private static final System.Logger LOG = System.getLogger(SampleDesk.class.getName());

    private final Beginning beginning;
    private final Drafting drafting;
    private final Reviewing reviewing;
    private final Publishing publishing;

    @Inject
    SampleDesk(Beginning beginning, Drafting drafting, Reviewing reviewing, Publishing publishing) {
        this.beginning = beginning;
        this.drafting = drafting;
        this.reviewing = reviewing;
        this.publishing = publishing;
    }

    Draft begin(ItemKind kind, Locale language, String title) {
        return open(beginning.begin(Actor.SAMPLES, kind, language, title));
    }

    Draft open(long id) {
        return drafting.open(Actor.SAMPLES, id);
    }

    void save(Draft draft, DraftState wanted) {
        drafting.save(Actor.SAMPLES, new Change(draft.id(), draft.revision(), Optional.empty(), wanted, Saving.SAVED));
    }

    /** What is not ready stays a draft, for an editor to finish. */
    void publish(long id) {
        try {
            reviewing.take(Step.SUBMIT, Actor.SAMPLES, id, version(id));
            reviewing.take(Step.APPROVE, Actor.PORTAL, id, version(id));
            publishing.publish(Actor.PORTAL, id, version(id), Optional.empty());
        } catch (DomainException notReady) {
            LOG.log(Level.INFO, "The sample {0} stays a draft: {1}", open(id).title(), notReady.getMessage());
        }
    }

    private long version(long id) {
        return open(id).version();
    }
}
