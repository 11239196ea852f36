package org.wellspring.portal.web.address;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.wellspring.portal.preview.Preview;
import org.wellspring.portal.preview.Rehearsing;

/** The draft that a request shows in the place of an edition; none but on previews. */
@RequestScoped
public class CurrentPreview {

    @Inject
    private Rehearsing rehearsing;

    @Inject
    private ReadingInstant reading;

    private Preview preview;

    void is(Preview opened) {
        preview = opened;
    }

    public Optional<Preview> get() {
        return Optional.ofNullable(preview);
    }

    /** What the page's query finds, on a preview as if the draft were public. */
    public <T> T read(Supplier<T> query) {
        return preview == null ? query.get() : rehearsing.see(preview.item(), preview.by(), reading.get(), query);
    }
}
