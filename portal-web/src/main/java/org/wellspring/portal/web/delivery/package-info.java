/** How answers to readers go out: from memory where they are kept; made once, however many ask, where they are not. */
package org.wellspring.portal.web.delivery;
