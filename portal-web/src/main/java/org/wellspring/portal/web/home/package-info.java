/** The first page. */
package org.wellspring.portal.web.home;
