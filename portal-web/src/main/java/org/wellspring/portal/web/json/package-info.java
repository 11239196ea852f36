/** JSON for machines that read. */
package org.wellspring.portal.web.json;
