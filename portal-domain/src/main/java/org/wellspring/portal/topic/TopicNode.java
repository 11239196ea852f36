package org.wellspring.portal.topic;

import org.wellspring.portal.workflow.Stage;

/**
 * A topic in the editors' tree, which shows where drafts lie.
 *
 * @param isPublic whether readers see it
 * @param isMoved whether readers still see it somewhere else
 * @param topics how many topics lie right under it
 */
public record TopicNode(long id, String name, Stage stage, boolean isPublic, boolean isMoved, long topics) {}
