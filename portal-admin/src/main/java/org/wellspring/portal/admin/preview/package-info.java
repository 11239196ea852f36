/** A draft as readers would see it, on a phone and on a desktop, and the link by which others see it. */
package org.wellspring.portal.admin.preview;
