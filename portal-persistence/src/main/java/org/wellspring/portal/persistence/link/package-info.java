/** Links within the portal, as the database keeps them. */
package org.wellspring.portal.persistence.link;
