/** What every answer carries, whatever page it is. */
package org.wellspring.portal.faces.http;
