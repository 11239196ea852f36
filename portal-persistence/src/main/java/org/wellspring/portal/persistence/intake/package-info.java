/** Documents that wait to become articles. */
package org.wellspring.portal.persistence.intake;
