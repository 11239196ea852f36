/** Words explained, and everything by the alphabet. */
package org.wellspring.portal.web.glossary;
