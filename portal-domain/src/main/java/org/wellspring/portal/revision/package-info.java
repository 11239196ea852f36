/** Every saved draft: kept, compared, merged, restored. */
package org.wellspring.portal.revision;
