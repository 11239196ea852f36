/** Stand-alone pages, and the list of them that the footer of every page has. */
package org.wellspring.portal.web.page;
