package org.wellspring.portal.link;

import org.wellspring.portal.edition.ItemKind;

/**
 * A link of an item that leads nowhere.
 *
 * @param owner the name of the account that changed the item last
 * @param path to which it leads
 * @param inDraft whether the draft has it; else only what readers see
 */
public record BrokenLink(long id, ItemKind kind, String title, String owner, String path, boolean inDraft) {}
