/** The news as feeds, every address in sitemaps, and the small files that tell machines what this site is. */
package org.wellspring.portal.web.syndication;
