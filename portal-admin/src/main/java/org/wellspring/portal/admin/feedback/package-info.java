/** What readers said, for editors. */
package org.wellspring.portal.admin.feedback;
