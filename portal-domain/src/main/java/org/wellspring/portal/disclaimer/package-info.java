/** Disclaimers: what a reader must know about the limits of what they read, kept once and shown where it applies. */
package org.wellspring.portal.disclaimer;
