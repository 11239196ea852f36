package org.wellspring.portal.access;

/** Does something after the answer to a request, so that how long it takes tells nobody anything. */
public interface Background {

    /** Runs it soon, on its own; what goes wrong is logged. */
    void run(Runnable task);
}
