/** A library of the size that the portal is measured with; {@code docs/performance.md} says how. */
package org.wellspring.portal.persistence.bench;
