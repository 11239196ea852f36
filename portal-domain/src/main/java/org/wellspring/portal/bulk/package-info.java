/** One act on many items: what it would come to, and what it came to, item by item. */
package org.wellspring.portal.bulk;
