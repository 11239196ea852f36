package org.wellspring.portal.admin.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.InstantSource;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.catalogue.TopicUses;
import org.wellspring.portal.catalogue.Uses;
import org.wellspring.portal.catalogue.WhereUsed;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.Merging;

/** The page that shows what will move before an item becomes a part of another. */
@Named("merge")
@ViewScoped
public class MergeBacking implements Serializable {

    private final Drafting drafting;
    private final Merging merging;
    private final WhereUsed used;
    private final InstantSource clock;
    private final ActorBacking actor;

    private Long id;
    private Long into;
    private Draft draft;
    private Draft stays;
    private Uses articles;
    private TopicUses topic;

    protected MergeBacking() {
        this(null, null, null, null, null);
    }

    @Inject
    public MergeBacking(Drafting drafting, Merging merging, WhereUsed used, InstantSource clock, ActorBacking actor) {
        this.drafting = drafting;
        this.merging = merging;
        this.used = used;
        this.clock = clock;
        this.actor = actor;
    }

    public void load() {
        draft = drafting.open(actor.get(), id);
        stays = drafting.open(actor.get(), into);
        if (draft.kind() == ItemKind.FAQ) {
            articles = used.ofFaq(id, clock.instant());
        } else if (draft.kind() == ItemKind.DISCLAIMER) {
            articles = used.ofDisclaimer(id, clock.instant()).articles();
        } else if (draft.kind() == ItemKind.TOPIC) {
            topic = used.ofTopic(id, clock.instant());
        }
    }

    public String merge() {
        merging.merge(actor.get(), id, draft.version(), into);
        Notices.flash("editions.message.merged");
        return "/editions?faces-redirect=true&id=" + into;
    }

    /** The item that becomes a part of the other. */
    public Draft getDraft() {
        return draft;
    }

    public Draft getStays() {
        return stays;
    }

    /** The articles that will show the other; {@code null} for kinds that articles do not show. */
    public Uses getArticles() {
        return articles;
    }

    /** What will belong to the other topic; {@code null} for other kinds. */
    public TopicUses getTopic() {
        return topic;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getInto() {
        return into;
    }

    public void setInto(Long into) {
        this.into = into;
    }
}
