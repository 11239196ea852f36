/** The list of articles, and the figures that wait for an image. */
package org.wellspring.portal.admin.article;
