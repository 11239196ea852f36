/** How answers go out: with what lets a client ask again whether they have changed. */
package org.wellspring.portal.web.http;
