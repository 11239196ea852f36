/**
 * Picture files: told by their content, rid of what betrays who took them where, scaled for screens. Knows nothing of the
 * library that keeps them.
 */
package org.wellspring.portal.picture;
