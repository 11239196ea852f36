/** What readers look for in vain, and the index behind their searches. */
package org.wellspring.portal.admin.search;
