package org.wellspring.portal.admin.paging;

/** Which page of a list an address asks for. A number that no list has pages for becomes the nearest that one might. */
public record PageNumber(int value) {

    public static final PageNumber FIRST = new PageNumber(1);

    /** Rows on a page. */
    public static final int SIZE = 50;

    private static final int LAST = 1_000_000;

    public static PageNumber of(int asked) {
        return new PageNumber(Math.max(1, Math.min(asked, LAST)));
    }

    /** How many rows stand before it. */
    public int offset() {
        return (value - 1) * SIZE;
    }

    public boolean hasNext(long rows) {
        return rows > (long) value * SIZE;
    }
}
