/** Images that articles show, kept with the portal's own data and checked by their content. */
package org.wellspring.portal.media;
