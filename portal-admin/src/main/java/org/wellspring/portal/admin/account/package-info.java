/** Who works here: signing in and out, the own password, and what the pages may show to whom. */
package org.wellspring.portal.admin.account;
