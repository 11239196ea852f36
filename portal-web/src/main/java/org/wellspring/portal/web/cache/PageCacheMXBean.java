package org.wellspring.portal.web.cache;

/** How the page cache does, for whoever watches the server by JMX. */
public interface PageCacheMXBean {

    String NAME = "org.wellspring:type=PageCache";

    /** How many pages are kept. */
    long getPages();

    /** How much memory they take. */
    long getBytes();

    /** How much memory they may take. */
    long getMostBytes();

    /** How many requests were answered from memory. */
    long getHits();

    /** How many were not, though they asked for something that could have been kept. */
    long getMisses();

    /** How many pages made room for others. */
    long getEvicted();

    /** How many pages were dropped because something that they showed had changed. */
    long getDropped();
}
