/** A draft as readers would see it, for whoever has a link to it. */
package org.wellspring.portal.preview;
