/** The lists of items, the views of them that people keep, what is done to many items at once, and lists as files. */
package org.wellspring.portal.admin.listing;
