package org.wellspring.portal.workflow;

import java.util.Optional;
import org.wellspring.portal.DomainException;

/**
 * What a draft's next step depends on.
 *
 * @param stage where the draft stands
 * @param lastWriter the name of the account that changed its text last
 * @param openComments how many review comments are not resolved
 * @param shortcoming why it could not be published as it is, if so
 */
public record Situation(Stage stage, String lastWriter, long openComments, Optional<DomainException> shortcoming) {}
