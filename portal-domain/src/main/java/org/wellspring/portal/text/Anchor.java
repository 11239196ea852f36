package org.wellspring.portal.text;

/**
 * A link in a text.
 *
 * @param address to which it leads, as it stands there
 * @param words that it says; empty when it says nothing
 */
public record Anchor(String address, String words) {}
