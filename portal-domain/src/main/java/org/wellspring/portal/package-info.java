/**
 * Wellspring Portal: health information that readers can trust. One package a subject; this one holds only what every
 * subject shares, the exception that says no.
 */
package org.wellspring.portal;
