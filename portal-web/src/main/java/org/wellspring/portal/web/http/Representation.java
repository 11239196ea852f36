package org.wellspring.portal.web.http;

import org.wellspring.portal.faces.coding.Coding;

/** A document in one of its codings, with a tag of its own. */
public record Representation(Coding coding, byte[] body, Validators validators) {}
