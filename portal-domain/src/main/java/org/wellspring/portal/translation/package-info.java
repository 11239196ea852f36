/** The same item in other languages: editors tie translations to their originals, and learn which are outdated. */
package org.wellspring.portal.translation;
