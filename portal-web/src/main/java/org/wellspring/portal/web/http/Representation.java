package org.wellspring.portal.web.http;

import org.wellspring.portal.faces.coding.Coding;

/**
 * A document in one of its codings.
 *
 * @param tag strong, with its quotes
 */
public record Representation(Coding coding, byte[] body, String tag) {}
