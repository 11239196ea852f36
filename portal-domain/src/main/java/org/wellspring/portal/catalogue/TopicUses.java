package org.wellspring.portal.catalogue;

/**
 * What lies right under a topic, by drafts and by what readers see; what belongs to topics further below is not counted.
 */
public record TopicUses(long articles, long questions, long topics, long disclaimers) {}
