/** Help where it is needed: what each page is for, and what to do next. */
package org.wellspring.portal.admin.help;
