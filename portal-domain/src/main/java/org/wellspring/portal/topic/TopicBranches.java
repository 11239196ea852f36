package org.wellspring.portal.topic;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** The editors' tree of topics, branch by branch, and the places of topics among each other. */
public interface TopicBranches {

    /**
     * The topics right under another one, or those of a language that lie under none, in their order.
     *
     * @param at the instant as of which places and what is public are told
     */
    List<TopicNode> under(OptionalLong parent, Locale language, Instant at);

    /** How much is about each topic of a branch and about what lies below it; this takes longer than the branch itself. */
    List<TopicCounts> counts(OptionalLong parent, Locale language);

    void add(TopicPlace place);
}
