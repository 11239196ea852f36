/** What machines ask for instead of pages: the news as feeds, and every address in sitemaps. */
package org.wellspring.portal.syndication;
