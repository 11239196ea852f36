/** Who is signed in from where, for how long, and how that ends: for all nodes of the portal together. */
package org.wellspring.portal.session;
