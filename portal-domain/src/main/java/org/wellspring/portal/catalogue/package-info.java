/** All kinds of content together: beginning an item of any kind. */
package org.wellspring.portal.catalogue;
