package org.wellspring.portal.notice;

/**
 * What a notice is about.
 *
 * @param title of the item
 * @param path to the item's page for editors, below the site's address, for example {@code /admin/articles/edit?id=1}
 * @param by the name of who did it
 * @param comment their words; {@code null} when there are none
 */
public record Occasion(String title, String path, String by, String comment) {}
