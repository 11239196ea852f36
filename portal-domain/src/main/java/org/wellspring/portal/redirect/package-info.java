/** Addresses where readers find nothing: how often they are asked for, and where they lead instead. */
package org.wellspring.portal.redirect;
