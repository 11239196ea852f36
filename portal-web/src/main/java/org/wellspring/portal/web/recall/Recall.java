package org.wellspring.portal.web.recall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.wellspring.portal.edition.Watermark;
import org.wellspring.portal.edition.Watermarks;
import org.wellspring.portal.web.address.CurrentPreview;
import org.wellspring.portal.web.address.ReadingInstant;

/**
 * Reads what is the same for all readers only when the public state has gone on since it was read last. Pages of the
 * past and previews read everything anew.
 */
@RequestScoped
public class Recall {

    @Inject
    private Watermarks watermarks;

    @Inject
    private Recollection recollection;

    @Inject
    private ReadingInstant reading;

    @Inject
    private CurrentPreview preview;

    private Watermark present;

    /** @param key tells what is read, equal only for what is the same */
    public <T> T read(Class<T> type, Object key, Supplier<T> query) {
        if (reading.link().isPresent() || preview.get().isPresent()) {
            return query.get();
        }
        Watermark as = present();
        return recollection.find(key, as).map(type::cast).orElseGet(() -> {
            T value = query.get();
            recollection.keep(key, as, value);
            return value;
        });
    }

    private Watermark present() {
        if (present == null) {
            present = watermarks.at(reading.get());
        }
        return present;
    }
}
