/** What readers look for and find, how the index behind it is kept, and what was looked for in vain. */
package org.wellspring.portal.search;
