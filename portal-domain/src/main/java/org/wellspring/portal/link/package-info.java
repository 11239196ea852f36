/** Links within the portal: which item links to which, what breaks when one goes, and which lead nowhere. */
package org.wellspring.portal.link;
