package org.wellspring.portal.catalogue;

/**
 * An article that shows an item.
 *
 * @param isShown whether readers see the item there
 * @param isDrafted whether the article's draft names it
 */
public record Use(long id, String title, boolean isShown, boolean isDrafted) {}
