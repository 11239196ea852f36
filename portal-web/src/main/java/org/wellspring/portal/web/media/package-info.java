/** Images of articles. */
package org.wellspring.portal.web.media;
