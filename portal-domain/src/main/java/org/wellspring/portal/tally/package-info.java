/** How often something happens on which day: counted in memory, written down now and then, forgotten after a while. */
package org.wellspring.portal.tally;
