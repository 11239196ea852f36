package org.wellspring.portal.persistence.notice;

/** Rung when a notice was written: once its transaction has succeeded, the notices that are due are sent. */
interface Bell {

    void ring();
}
