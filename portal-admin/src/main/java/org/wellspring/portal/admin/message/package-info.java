/** What the portal tells an editor: notices of what was done, and refusals with their reason, next to their field. */
package org.wellspring.portal.admin.message;
