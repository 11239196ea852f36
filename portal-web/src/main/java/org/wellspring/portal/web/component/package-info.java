/** Components for pages that are only read: they keep no state of what they hold and ask each expression once. */
package org.wellspring.portal.web.component;
