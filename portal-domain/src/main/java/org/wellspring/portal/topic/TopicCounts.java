package org.wellspring.portal.topic;

/**
 * How much is about a topic or about any below it, by drafts.
 *
 * @param id the topic's number
 */
public record TopicCounts(long id, long articles, long questions) {}
