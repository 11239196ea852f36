package org.wellspring.portal.catalogue;

import java.util.Optional;
import org.wellspring.portal.disclaimer.Scope;

/**
 * The articles that show a disclaimer.
 *
 * @param scope by which readers see it; empty while they do not
 */
public record DisclaimerUses(Optional<Scope> scope, Uses articles) {}
