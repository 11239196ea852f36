package org.wellspring.portal.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import org.wellspring.portal.catalogue.DisclaimerUses;
import org.wellspring.portal.catalogue.TopicUses;
import org.wellspring.portal.catalogue.Uses;
import org.wellspring.portal.catalogue.WhereUsed;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.edition.ItemKind;

/** Tells where an item is used: which articles show a question or a disclaimer, what lies under a topic. */
@Named("uses")
@RequestScoped
public class UsesBacking {

    private final WhereUsed used;
    private final InstantSource clock;
    private DisclaimerUses ofDisclaimer;
    private Uses articles;
    private TopicUses topic;

    protected UsesBacking() {
        this(null, null);
    }

    @Inject
    public UsesBacking(WhereUsed used, InstantSource clock) {
        this.used = used;
        this.clock = clock;
    }

    /** A page asks several times. */
    public Uses articles(Draft draft) {
        if (articles == null) {
            articles = switch (draft.kind()) {
                case DISCLAIMER -> ofDisclaimer(draft).articles();
                case CONTRIBUTOR -> used.ofContributor(draft.id(), clock.instant());
                default -> used.ofFaq(draft.id(), clock.instant());
            };
        }
        return articles;
    }

    public TopicUses topic(Draft draft) {
        if (topic == null) {
            topic = used.ofTopic(draft.id(), clock.instant());
        }
        return topic;
    }

    /** The name of the scope by which readers see a disclaimer; {@code null} while they do not. */
    public String scope(Draft draft) {
        return draft.kind() == ItemKind.DISCLAIMER
                ? ofDisclaimer(draft).scope().map(Enum::name).orElse(null)
                : null;
    }

    private DisclaimerUses ofDisclaimer(Draft draft) {
        if (ofDisclaimer == null) {
            ofDisclaimer = used.ofDisclaimer(draft.id(), clock.instant());
        }
        return ofDisclaimer;
    }
}
