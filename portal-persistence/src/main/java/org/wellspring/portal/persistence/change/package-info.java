/** What readers see differently, read from the record and the line of editions. */
package org.wellspring.portal.persistence.change;
