/** What a page tells machines of itself, in the words of schema.org as JSON-LD. */
package org.wellspring.portal.web.schema;
