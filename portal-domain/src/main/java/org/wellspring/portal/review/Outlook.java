package org.wellspring.portal.review;

import java.util.List;
import java.util.Optional;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.workflow.Step;

/**
 * A step that a draft can take next.
 *
 * @param obstacle why the actor cannot take it now; empty when they can
 * @param next the names of those whose turn it is after that; empty when it is nobody's in particular
 */
public record Outlook(Step step, Optional<DomainException> obstacle, List<String> next) {}
