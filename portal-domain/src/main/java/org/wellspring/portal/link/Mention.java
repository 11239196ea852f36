package org.wellspring.portal.link;

import org.wellspring.portal.edition.ItemKind;

/**
 * An item that leads its readers to another.
 *
 * @param inDraft whether its draft does
 * @param isPublic whether readers see it do so
 */
public record Mention(long id, ItemKind kind, String title, boolean inDraft, boolean isPublic) {}
