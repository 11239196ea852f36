package org.wellspring.portal.catalogue;

import java.time.Instant;

/** Looks at items from the other end: what names them. What was merged into an item counts as that item. */
public interface WhereUsed {

    /** The articles that show a question. */
    Uses ofFaq(long id, Instant at);

    /** The articles that show a disclaimer: all of its language, those of a topic, or those it is attached to. */
    DisclaimerUses ofDisclaimer(long id, Instant at);

    /** The articles that name a contributor, as an author or as their reviewer. */
    Uses ofContributor(long id, Instant at);

    TopicUses ofTopic(long id, Instant at);
}
