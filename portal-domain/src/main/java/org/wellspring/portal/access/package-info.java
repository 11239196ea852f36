/** How people get into their accounts and keep hold of them: invitations, forgotten passwords, changes that are confirmed. */
package org.wellspring.portal.access;
