/** The record, for administrators: as a page, and as an answer to a script. */
package org.wellspring.portal.admin.inspection;
