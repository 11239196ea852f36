/** The list of stand-alone pages. */
package org.wellspring.portal.admin.page;
