package org.wellspring.portal.audit;

/** Is rung when something was added to the record; heard once that is committed. */
public interface GrowthBell {

    void ring();
}
