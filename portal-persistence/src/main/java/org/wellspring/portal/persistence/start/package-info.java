/** What happens when the portal starts: the schema is brought up to date and checked, the first content is made. */
package org.wellspring.portal.persistence.start;
