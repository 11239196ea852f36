package org.wellspring.portal.intake;

import org.wellspring.portal.text.RichText;

/**
 * A question of the source with its answer.
 *
 * @param question as asked, without its label or number
 * @param answer empty when the source has none
 */
public record ProposedFaq(String question, RichText answer) {}
