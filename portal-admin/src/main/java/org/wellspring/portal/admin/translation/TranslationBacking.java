package org.wellspring.portal.admin.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.translation.Translating;
import org.wellspring.portal.translation.TranslationState;

/** Tells in which other languages an item is. A page asks several times. */
@Named("translation")
@RequestScoped
public class TranslationBacking {

    private final Translating translating;
    private final ActorBacking actor;
    private final Map<Long, TranslationState> known = new HashMap<>();

    protected TranslationBacking() {
        this(null, null);
    }

    @Inject
    public TranslationBacking(Translating translating, ActorBacking actor) {
        this.translating = translating;
        this.actor = actor;
    }

    public TranslationState of(long id) {
        return known.computeIfAbsent(id, unknown -> translating.state(actor.get(), id));
    }
}
