/** What scripts of the console ask for and send: JSON, only from its own pages, and a reason where something is refused. */
package org.wellspring.portal.admin.api;
