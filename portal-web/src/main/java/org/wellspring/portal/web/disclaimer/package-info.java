/** Pages of disclaimers. */
package org.wellspring.portal.web.disclaimer;
