/** Addresses of reader pages: which exist, their one canonical form, what answers them, and as of when. */
package org.wellspring.portal.web.address;
