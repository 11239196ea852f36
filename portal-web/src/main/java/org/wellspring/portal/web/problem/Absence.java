package org.wellspring.portal.web.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;
import org.wellspring.portal.asof.LookingBack;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.Presence;
import org.wellspring.portal.edition.PublishedAddresses;
import org.wellspring.portal.edition.Whereabouts;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;

/** Answers that a page is not there, or not any more, or somewhere else. */
@RequestScoped
public class Absence {

    @Inject
    private PublishedAddresses addresses;

    @Inject
    private CurrentAddress address;

    @Inject
    private ReadingInstant reading;

    @Inject
    private LookingBack lookingBack;

    /** A list has no such page. */
    public void answer() {
        Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
    }

    /** Leads to what moved away from the address that was asked for; 410 where something was taken back, else 404. */
    public void answer(ItemKind kind) {
        answer(kind, address.slug());
    }

    /** The same for a page that shows an item without its name in the address. */
    public void answer(ItemKind kind, Slug slug) {
        Whereabouts whereabouts = addresses.whereabouts(kind, address.language(), slug, reading.get());
        if (whereabouts.presence() == Presence.PUBLIC && whereabouts.movedTo().isPresent()) {
            lead(whereabouts.movedTo().get());
        } else if (whereabouts.presence() == Presence.GONE) {
            Faces.responseSendError(HttpServletResponse.SC_GONE, null);
        } else {
            answer();
        }
    }

    private void lead(Slug moved) {
        String target = address.get().orElseThrow().named(moved).toString();
        HttpServletResponse response = Faces.getResponse();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(
                "Location",
                reading.link().map(link -> lookingBack.onward(link, target)).orElse(target));
        Faces.responseComplete();
    }
}
