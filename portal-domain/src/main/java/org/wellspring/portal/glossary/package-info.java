/** The words that the portal explains, and the alphabet by which readers look things up. */
package org.wellspring.portal.glossary;
