/** The same item in other languages. */
package org.wellspring.portal.admin.translation;
