package org.wellspring.portal.change;

/** Tells, on this server, that something was added to the record. */
public interface Growth {

    /**
     * @param listener called once as soon as there is a record, and each time as soon as what was added is committed,
     *     before whoever did it goes on; must not fail
     */
    void listen(Runnable listener);
}
