/** The states of the site and of its menus, in the database. */
package org.wellspring.portal.persistence.site;
