/** The list of the people who write and review articles. */
package org.wellspring.portal.admin.contributor;
