/** What readers say of pages: whether they helped, and why; never who said so. */
package org.wellspring.portal.feedback;
