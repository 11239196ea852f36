/** Drafts on the reader's side: shown by the pages that show editions, to whoever has a link. */
package org.wellspring.portal.web.preview;
