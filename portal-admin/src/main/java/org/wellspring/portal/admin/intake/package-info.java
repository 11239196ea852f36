/** Bringing a document in: read it, look over what the portal made of it, take it as a draft. */
package org.wellspring.portal.admin.intake;
