/** The images that other sites show of a page where somebody passes it on. */
package org.wellspring.portal.web.card;
