/** The editor of all kinds of items, their history, and what happens when two save at once. */
package org.wellspring.portal.admin.drafting;
