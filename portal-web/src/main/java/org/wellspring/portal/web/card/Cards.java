package org.wellspring.portal.web.card;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** The cards that were asked for last. One drawing at a time: whoever asks for many must not have all processors. */
@ApplicationScoped
public class Cards {

    /** Some 40 KB each. */
    static final int MOST = 100;

    private final Map<CardText, byte[]> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CardText, byte[]> eldest) {
            return size() > MOST;
        }
    };

    /** Nobody may change the bytes. */
    synchronized byte[] get(CardText text) {
        return drawn.computeIfAbsent(text, CardDrawing::of);
    }
}
