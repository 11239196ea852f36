/** Content as it goes over the wire: packed by whatever the client can unpack. */
package org.wellspring.portal.faces.coding;
