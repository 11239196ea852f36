/** What readers say of a page: taken without script, cookie or name. */
package org.wellspring.portal.web.feedback;
