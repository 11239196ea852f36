/** The pages for what holds for the whole site: its settings and its menus. */
package org.wellspring.portal.admin.site;
