/** What readers did not find, and where they are led instead. */
package org.wellspring.portal.admin.redirect;
