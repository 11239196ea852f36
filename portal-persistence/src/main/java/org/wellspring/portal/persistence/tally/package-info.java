/** Keeps counts of days in tables of their own. */
package org.wellspring.portal.persistence.tally;
