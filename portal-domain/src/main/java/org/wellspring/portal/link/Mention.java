package org.wellspring.portal.link;

import java.io.Serializable;
import org.wellspring.portal.edition.ItemKind;

/**
 * An item that leads its readers to another.
 *
 * @param owner the name of the account that changed it last
 * @param inDraft whether its draft does
 * @param isPublic whether readers see it do so
 */
public record Mention(long id, ItemKind kind, String title, String owner, boolean inDraft, boolean isPublic)
        implements Serializable {}
