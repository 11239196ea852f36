package org.wellspring.portal.intake;

import org.wellspring.portal.text.RichText;

/**
 * A disclaimer of the source.
 *
 * @param title the heading or label it stood under, without a colon; empty when it had none
 * @param text what it says
 */
public record ProposedDisclaimer(String title, RichText text) {}
