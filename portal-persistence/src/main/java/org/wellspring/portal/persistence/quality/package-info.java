/** What was found in drafts, as the database keeps it. */
package org.wellspring.portal.persistence.quality;
