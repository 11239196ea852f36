package org.wellspring.portal.web.site;

/**
 * One page of a list.
 *
 * @param number of the page shown, from 1
 * @param count of all entries of the list
 * @param size how many entries a page has at most
 */
public record Pages(int number, long count, int size) {

    public static final int SIZE = 20;

    /** A page of the usual size. */
    public Pages(int number, long count) {
        this(number, count, SIZE);
    }

    /** The number of the last page; an empty list has one page too. */
    public long last() {
        return Math.max(1, (count + size - 1) / size);
    }

    /** Whether the list is long enough to have this page. */
    public boolean exists() {
        return number <= last();
    }

    /** How many entries stand on the pages before. */
    public int offset() {
        return (number - 1) * size;
    }
}
