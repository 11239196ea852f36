/** What both wars need to show pages: assets, security headers, tags. Knows no subject of the portal. */
package org.wellspring.portal.faces;
