/** What readers see differently since when, told by keys under which whoever keeps pages finds those that show it. */
package org.wellspring.portal.change;
