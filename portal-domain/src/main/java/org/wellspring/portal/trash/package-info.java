/** What nobody needs any more: put away, put back, and in the end erased, as far as it may be. */
package org.wellspring.portal.trash;
