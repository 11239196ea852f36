/** Addresses of reader pages: which exist, their one canonical form, and what answers them. */
package org.wellspring.portal.web.address;
