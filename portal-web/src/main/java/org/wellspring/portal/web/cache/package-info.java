/** Finished pages, kept in memory until something that they show changes, and sent from there without being made again. */
package org.wellspring.portal.web.cache;
