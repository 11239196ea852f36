/** Long lists in parts. */
package org.wellspring.portal.paging;
