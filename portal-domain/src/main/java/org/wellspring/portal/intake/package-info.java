/**
 * Intake: a document as it was found goes in, a {@link org.wellspring.portal.intake.Proposal} comes out. A {@link
 * org.wellspring.portal.intake.SourceDocument} is read into blocks, the blocks are told apart (date, figure, heading,
 * question, disclaimer, list, paragraph), and what remains is written as the article's body. Every word of the source is
 * in exactly one part of the proposal or reported as dropped.
 */
package org.wellspring.portal.intake;
