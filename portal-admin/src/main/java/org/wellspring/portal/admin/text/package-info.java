/** Conversions between what editors type and the domain's values. */
package org.wellspring.portal.admin.text;
