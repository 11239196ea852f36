package org.wellspring.portal.web.cache;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.web.asof.ShownEditions;

/** By what the page that is being made is found when something that it shows changes. */
@RequestScoped
public class PageKeys {

    private final Set<SurrogateKey> lookedAt = new HashSet<>();

    @Inject
    private ShownEditions editions;

    /** Tells where the page looks for what to show, whether anything is there or not. */
    public void looksAt(SurrogateKey... places) {
        lookedAt.addAll(List.of(places));
    }

    /** A page that tells nothing of what it shows may show anything. */
    public Set<SurrogateKey> all() {
        Set<SurrogateKey> all = new HashSet<>(lookedAt);
        editions.ids().stream().map(SurrogateKey::edition).forEach(all::add);
        if (all.isEmpty()) {
            all.add(SurrogateKey.ITEMS);
        }
        all.add(SurrogateKey.SITE);
        return all;
    }
}
