/** What changed on a page, for readers. */
package org.wellspring.portal.web.past;
