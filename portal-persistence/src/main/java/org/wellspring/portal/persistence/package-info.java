/** How the portal's content is kept and found, subject by subject as in the domain, and how the portal starts. */
package org.wellspring.portal.persistence;
