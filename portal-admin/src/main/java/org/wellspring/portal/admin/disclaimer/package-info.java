/** The list of disclaimers. */
package org.wellspring.portal.admin.disclaimer;
