/** The editors' lists: what they are filtered and sorted by, and the views of them that people keep. */
package org.wellspring.portal.listing;
