package org.wellspring.portal.search;

/** How many of the pages found have a value in common. */
public record Facet<V>(V value, long count) {}
