package org.wellspring.portal.admin.drafting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.drafting.AlsoHere;

/** Who else has the same draft open; asking says that this person has. */
@Named("others")
@RequestScoped
public class OthersBacking {

    private final AlsoHere alsoHere;
    private final ActorBacking actor;

    private List<String> names;

    protected OthersBacking() {
        this(null, null);
    }

    @Inject
    public OthersBacking(AlsoHere alsoHere, ActorBacking actor) {
        this.alsoHere = alsoHere;
        this.actor = actor;
    }

    /** Asked once a request, however often the page does. */
    public String at(long item) {
        if (names == null) {
            names = alsoHere.beat(actor.get(), item);
        }
        return String.join(", ", names);
    }

    /** How many seconds lie between two beats. */
    public long getBeat() {
        return AlsoHere.BEAT.toSeconds();
    }
}
