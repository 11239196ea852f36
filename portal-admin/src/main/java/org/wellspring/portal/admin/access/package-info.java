/** The list of those who work here, and what is done to several of them at once. */
package org.wellspring.portal.admin.access;
