/** Reading a draft as a reader would, saying something about it, and deciding. */
package org.wellspring.portal.admin.review;
