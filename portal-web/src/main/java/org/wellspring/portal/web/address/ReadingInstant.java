package org.wellspring.portal.web.address;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.wellspring.portal.asof.AsOfLink;
import org.wellspring.portal.asof.Purpose;

/** The instant as of which a request is answered: now, the same throughout, or that of a signed link into the past. */
@RequestScoped
public class ReadingInstant {

    @Inject
    private InstantSource clock;

    private AsOfLink link;
    private Instant instant;

    void follow(AsOfLink signed) {
        link = signed;
        instant = signed.at();
    }

    public Instant get() {
        if (instant == null) {
            instant = clock.instant();
        }
        return instant;
    }

    /** The link into the past that was followed; empty on a page as it is now. */
    public Optional<AsOfLink> link() {
        return Optional.ofNullable(link);
    }

    /** Whether the page is to be a file with what proves it. */
    public boolean isForEvidence() {
        return link != null && link.purpose() == Purpose.EVIDENCE;
    }
}
