/** Pages as of an instant: which editions they show, the banner, the file that proves them. */
package org.wellspring.portal.web.asof;
