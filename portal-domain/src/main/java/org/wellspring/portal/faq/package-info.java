/** Questions that readers ask, each with its answer and an address of its own; articles show those attached to them. */
package org.wellspring.portal.faq;
