package org.wellspring.portal.syndication;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The articles that feeds tell of, as readers see them at an instant, the last posted first. */
public interface Feeds {

    List<FeedEntry> newest(Locale language, Instant at, int limit);

    /** The articles of a topic and of all topics under it. */
    List<FeedEntry> ofTopic(long topic, Instant at, int limit);
}
