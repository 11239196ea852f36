/** What the lists of all kinds of items share. */
package org.wellspring.portal.admin.edition;
