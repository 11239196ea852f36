/** Stand-alone pages, such as one about how the editors work. */
package org.wellspring.portal.page;
