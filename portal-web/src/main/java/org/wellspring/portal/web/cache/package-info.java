/** Finished pages, kept in memory until something that they show changes. */
package org.wellspring.portal.web.cache;
