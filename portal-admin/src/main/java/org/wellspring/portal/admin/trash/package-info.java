/** Putting items into the trash, and what lies there. */
package org.wellspring.portal.admin.trash;
