/** Pages that are not there, and what went wrong. */
package org.wellspring.portal.web.problem;
