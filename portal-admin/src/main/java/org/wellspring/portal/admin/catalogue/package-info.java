/** What concerns items of several kinds: where one is used, merging one into another. */
package org.wellspring.portal.admin.catalogue;
