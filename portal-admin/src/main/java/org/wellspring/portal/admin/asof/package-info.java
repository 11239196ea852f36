/** Looking back at public pages, and exporting them as evidence. */
package org.wellspring.portal.admin.asof;
