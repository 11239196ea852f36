/** What names an item, looked up from the item's end. */
package org.wellspring.portal.persistence.catalogue;
