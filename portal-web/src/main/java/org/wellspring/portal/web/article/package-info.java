/** Pages of articles. */
package org.wellspring.portal.web.article;
