/** What every page shares: links, the languages, the canonical address, pages of a list, days, excerpts. */
package org.wellspring.portal.web.site;
