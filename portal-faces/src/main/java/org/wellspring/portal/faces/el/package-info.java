/** What the Expression Language of Jakarta EE 10 still lacks. */
package org.wellspring.portal.faces.el;
