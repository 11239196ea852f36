package org.wellspring.portal.faq;

import java.util.List;
import java.util.Optional;
import org.wellspring.portal.edition.ItemLink;

/**
 * Questions about the same topic.
 *
 * @param topic empty for those that are about none
 */
public record FaqGroup(Optional<ItemLink> topic, List<FaqTeaser> teasers) {}
