package org.wellspring.portal.text;

/**
 * A heading of a text, as a table of contents lists it.
 *
 * @param level 2 for a section, 3 and 4 for what lies under it; 1 is the page's title and never part of a text
 * @param id the heading's address within the page, unique in its text
 * @param text what the reader sees
 */
public record Heading(int level, String id, String text) {}
