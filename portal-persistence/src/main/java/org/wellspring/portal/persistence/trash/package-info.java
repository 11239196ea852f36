/** The trash, as the database keeps it. */
package org.wellspring.portal.persistence.trash;
