/**
 * The idea that carries the portal: a content item has one draft, which editors change, and a line of editions, which
 * never change. What readers see at an instant is the item's latest edition at or before that instant. Publishing adds
 * an edition, now or for later; taking back adds a withdrawal, the edition that shows nothing. So there is nothing to
 * switch on or off at a time, and nothing that could be missed.
 */
package org.wellspring.portal.edition;
