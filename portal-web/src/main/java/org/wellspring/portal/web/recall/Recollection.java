package org.wellspring.portal.web.recall;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wellspring.portal.edition.Watermark;

/** What was read of the public state, each with how far that had come. What was not asked for longest is forgotten. */
@ApplicationScoped
public class Recollection {

    static final int MOST = 2_000;

    private record Kept(Watermark as, Object value) {}

    private final Map<Object, Kept> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Kept> eldest) {
            return size() > MOST;
        }
    });

    Optional<Object> find(Object key, Watermark as) {
        return Optional.ofNullable(kept.get(key))
                .filter(each -> each.as.equals(as))
                .map(Kept::value);
    }

    void keep(Object key, Watermark as, Object value) {
        kept.put(key, new Kept(as, value));
    }
}
