/** Taking back what was just deleted. */
package org.wellspring.portal.admin.undo;
