/** What somebody typed on a page that the server does not know any more comes back to them. */
package org.wellspring.portal.admin.resuming;
