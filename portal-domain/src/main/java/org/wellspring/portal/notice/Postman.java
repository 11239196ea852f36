package org.wellspring.portal.notice;

/** Brings notices to people. */
public interface Postman {

    /** Whether the portal is set up to send mail; without that no notices are kept. */
    boolean isReady();

    /** @throws UndeliveredException when the mail server did not take the notice */
    void deliver(Notice notice);
}
