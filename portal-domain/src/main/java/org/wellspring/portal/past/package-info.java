/** The editions of an item as readers look back on them: when, why, and what changed. */
package org.wellspring.portal.past;
