/** Redirects and what readers did not find, as the database keeps them. */
package org.wellspring.portal.persistence.redirect;
