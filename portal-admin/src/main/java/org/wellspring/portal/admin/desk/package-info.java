/** The page that an editor starts from. */
package org.wellspring.portal.admin.desk;
