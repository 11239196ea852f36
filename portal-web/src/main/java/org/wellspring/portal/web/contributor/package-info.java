/** The pages of the people who write and review articles. */
package org.wellspring.portal.web.contributor;
