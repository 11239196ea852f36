/** Articles, from the list to the editor. */
package org.wellspring.portal.admin.article;
